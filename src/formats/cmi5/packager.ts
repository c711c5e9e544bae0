import { severalFiles, singleFiles } from '../../packaging/course-files.ts';
import { moduleFiles, type FormatTraits } from '../../packaging/module-files.ts';
import type { CourseVariant, Packager } from '../../packaging/packager.ts';
import { renderCourseManifest, renderSingleManifest } from './manifest-course.ts';
import { CMI5_MANIFEST, renderManifest } from './manifest.ts';

const TRAITS: FormatTraits = { format: 'cmi5', footer: 'lms', lrs: true };

/** One assignable unit a module. */
const several: CourseVariant = {
  name: 'several',
  pack(input) {
    const { files, units } = severalFiles(input, TRAITS);
    const manifest = renderCourseManifest(input.course, units);
    return { ...files, [CMI5_MANIFEST]: new TextEncoder().encode(manifest) };
  },
};

/** One assignable unit for the whole course, with a menu of its own. */
const single: CourseVariant = {
  name: 'single',
  pack(input) {
    const manifest = renderSingleManifest(input.course);
    return { ...singleFiles(input, TRAITS), [CMI5_MANIFEST]: new TextEncoder().encode(manifest) };
  },
};

/** One module as a cmi5 course of one assignable unit, or a course. */
export const cmi5: Packager = {
  format: 'cmi5',
  pack(input) {
    const files = moduleFiles(input, TRAITS);
    return { ...files, [CMI5_MANIFEST]: new TextEncoder().encode(renderManifest(input.module)) };
  },
  courses: [several, single],
};
