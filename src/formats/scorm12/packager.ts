import { moduleFiles } from '../../packaging/module-files.ts';
import type { Packager } from '../../packaging/packager.ts';
import { renderManifest } from './manifest.ts';

/** One module as a SCORM 1.2 package of one SCO. The schemas stay out: LMSs have their own. */
export const scorm12: Packager = {
  format: 'scorm12',
  pack(input) {
    const files = moduleFiles(input, { format: 'scorm12', footer: 'lms' });
    const manifest = renderManifest(input.module, Object.keys(files));
    return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
  },
};
