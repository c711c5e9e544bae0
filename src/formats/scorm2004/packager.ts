import { severalFiles } from '../../packaging/course-files.ts';
import { moduleFiles, type FormatTraits } from '../../packaging/module-files.ts';
import type { CourseVariant, Files } from '../../packaging/packager.ts';
import type { SchemaPackager } from '../packagers.ts';
import { renderCourseManifest } from './manifest-course.ts';
import { renderManifest } from './manifest.ts';

const TRAITS: FormatTraits = { format: 'scorm2004', footer: 'lms' };

/**
 * One module as a SCORM 2004 4th edition package of one SCO, or a course. Schemas stay out unless they are given.
 */
export const scorm2004: SchemaPackager = packing({});

function packing(schemas: Files): SchemaPackager {
  const withManifest = (files: Files, manifest: string): Files => ({
    ...files,
    ...schemas,
    'imsmanifest.xml': new TextEncoder().encode(manifest),
  });
  /** One SCO a module. */
  const several: CourseVariant = {
    name: 'several',
    pack(input) {
      const { files, units } = severalFiles(input, TRAITS);
      return withManifest(files, renderCourseManifest(input.course, units, Object.keys(schemas)));
    },
  };
  return {
    format: 'scorm2004',
    pack(input) {
      const files = moduleFiles(input, TRAITS);
      return withManifest(files, renderManifest(input.module, Object.keys(files), Object.keys(schemas)));
    },
    courses: [several],
    withSchemas: packing,
  };
}
