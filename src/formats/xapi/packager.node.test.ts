import { lintPackage, LRS_LIMITS } from '../../packaging/package-lint.ts';
import { testPackager } from '../../packaging/packager-suite.ts';
import { lintManifest } from './manifest-lint.ts';
import { xapi } from './packager.ts';

testPackager(xapi, (files) => [...lintPackage(files, LRS_LIMITS), ...lintManifest(files)]);
