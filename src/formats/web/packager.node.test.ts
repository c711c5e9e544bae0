import { lintPackage } from '../../packaging/package-lint.ts';
import { testPackager } from '../../packaging/packager-suite.ts';
import { web } from './packager.ts';

testPackager(web, lintPackage);
