import { moduleFiles } from '../../packaging/module-files.ts';
import type { Packager } from '../../packaging/packager.ts';
import { renderManifest, TINCAN_MANIFEST } from './manifest.ts';

/** One module that a platform launches by xAPI alone, without the rules of cmi5. */
export const xapi: Packager = {
  format: 'xapi',
  pack(input) {
    const files = moduleFiles(input, { format: 'xapi', footer: 'lms', lrs: true });
    return { ...files, [TINCAN_MANIFEST]: new TextEncoder().encode(renderManifest(input.module)) };
  },
};
