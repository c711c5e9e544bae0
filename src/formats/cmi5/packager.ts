import { moduleFiles } from '../../packaging/module-files.ts';
import type { Packager } from '../../packaging/packager.ts';
import { CMI5_MANIFEST, renderManifest } from './manifest.ts';

/** One module as a cmi5 course of one assignable unit. */
export const cmi5: Packager = {
  format: 'cmi5',
  pack(input) {
    const files = moduleFiles(input, { format: 'cmi5', footer: 'lms', lrs: true });
    return { ...files, [CMI5_MANIFEST]: new TextEncoder().encode(renderManifest(input.module)) };
  },
};
