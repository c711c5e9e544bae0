import { testSeveral } from '../../packaging/course-suite.ts';
import { courseLimits, lintPackage } from '../../packaging/package-lint.ts';
import { testPackager } from '../../packaging/packager-suite.ts';
import { lintManifest } from './manifest-lint.ts';
import { scorm12 } from './packager.ts';

testPackager(scorm12, (files) => [...lintPackage(files), ...lintManifest(files)]);
testSeveral(scorm12, (files) => [...lintPackage(files, courseLimits(3)), ...lintManifest(files)]);
