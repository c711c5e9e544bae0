import { moduleFiles } from '../../packaging/module-files.ts';
import type { Files } from '../../packaging/packager.ts';
import type { SchemaPackager } from '../packagers.ts';
import { renderManifest } from './manifest.ts';

/** One module as a SCORM 2004 4th edition package of one SCO. Schemas stay out unless they are given. */
export const scorm2004: SchemaPackager = packing({});

function packing(schemas: Files): SchemaPackager {
  return {
    format: 'scorm2004',
    pack(input) {
      const files = moduleFiles(input, { format: 'scorm2004', footer: 'lms' });
      const manifest = renderManifest(input.module, Object.keys(files), Object.keys(schemas));
      return { ...files, ...schemas, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
    },
    withSchemas: packing,
  };
}
