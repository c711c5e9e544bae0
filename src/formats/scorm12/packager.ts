import { severalFiles, singleFiles } from '../../packaging/course-files.ts';
import { moduleFiles, type FormatTraits } from '../../packaging/module-files.ts';
import type { CourseVariant, Packager } from '../../packaging/packager.ts';
import { renderCourseManifest, renderSingleManifest } from './manifest-course.ts';
import { renderManifest } from './manifest.ts';

const TRAITS: FormatTraits = { format: 'scorm12', footer: 'lms' };

/** One SCO a module. */
const several: CourseVariant = {
  name: 'several',
  pack(input) {
    const { files, units } = severalFiles(input, TRAITS);
    const manifest = renderCourseManifest(input.course, units);
    return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
  },
};

/** One SCO for the whole course, with a menu of its own. */
const single: CourseVariant = {
  name: 'single',
  pack(input) {
    const files = singleFiles(input, TRAITS);
    const manifest = renderSingleManifest(input.course, Object.keys(files));
    return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
  },
};

/** One module as a SCORM 1.2 package of one SCO, or a course. The schemas stay out: LMSs have their own. */
export const scorm12: Packager = {
  format: 'scorm12',
  pack(input) {
    const files = moduleFiles(input, TRAITS);
    const manifest = renderManifest(input.module, Object.keys(files));
    return { ...files, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
  },
  courses: [several, single],
};
