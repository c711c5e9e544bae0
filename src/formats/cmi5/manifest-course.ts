import { courseIri, type Course } from '../../content/course.ts';
import { passIn, type CourseUnit } from '../../packaging/course-files.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { element, writeXml } from '../../packaging/xml.ts';
import { ACTIVITY_TYPES } from '../lrs/iris.ts';
import { NAMESPACE, renderUnit, said } from './manifest.ts';

/**
 * The `cmi5.xml` of a course (cmi5, 13): one block, and one assignable unit a module, in the course's order.
 * A unit bears its module's IRI, as it does alone, so that a record store brings both together.
 * cmi5 has no prerequisites: the order is the platform's to hold.
 */
export function renderCourseManifest(course: Course, units: readonly CourseUnit[]): string {
  const { library, meta, text } = course;
  const id = courseIri(library, meta.slug);
  const words = [said('title', text.title, text.lang), said('description', text.summary, text.lang)];
  return writeXml(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id }, words),
      element('block', { id: `${id}/modules` }, [
        ...words,
        ...units.map(({ module, page }) => renderUnit(module, { page, pass: passIn(course, module) })),
      ]),
    ]),
  );
}

/** The `cmi5.xml` of a course whose page is its one assignable unit: the unit is the course, by its IRI. */
export function renderSingleManifest({ library, meta, text }: Course): string {
  const id = courseIri(library, meta.slug);
  const words = [said('title', text.title, text.lang), said('description', text.summary, text.lang)];
  const attributes = {
    id,
    moveOn: 'CompletedOrPassed',
    ...(meta.pass !== undefined && { masteryScore: String(meta.pass) }),
    launchMethod: 'AnyWindow',
    activityType: ACTIVITY_TYPES.module,
  };
  return writeXml(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: `${id}/course` }, words),
      element('au', attributes, [...words, element('url', {}, PAGE)]),
    ]),
  );
}
