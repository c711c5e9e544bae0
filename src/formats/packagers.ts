import type { Packager } from '../packaging/packager.ts';
import { scorm12 } from './scorm12/packager.ts';
import { web } from './web/packager.ts';

/** Every export format: one line each. */
export const packagers: readonly Packager[] = [web, scorm12];
