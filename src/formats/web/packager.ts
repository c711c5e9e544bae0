import { moduleFiles } from '../../packaging/module-files.ts';
import type { Packager } from '../../packaging/packager.ts';

/** One module as a folder: any static host serves it, and a double click on the page opens it. */
export const web: Packager = {
  format: 'web',
  pack: (input) => moduleFiles(input, { format: 'web', footer: 'site' }),
};
