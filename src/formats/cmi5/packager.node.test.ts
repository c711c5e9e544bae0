import { testSeveral } from '../../packaging/course-suite.ts';
import { courseLimits, lintPackage, LRS_LIMITS } from '../../packaging/package-lint.ts';
import { testPackager } from '../../packaging/packager-suite.ts';
import { lintManifest } from './manifest-lint.ts';
import { cmi5 } from './packager.ts';

testPackager(cmi5, (files) => [...lintPackage(files, LRS_LIMITS), ...lintManifest(files)]);
testSeveral(cmi5, (files) => [...lintPackage(files, courseLimits(3, LRS_LIMITS)), ...lintManifest(files)]);
