import type { Course } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import type { CourseUnit } from '../../packaging/course-files.ts';
import { sortedPaths } from '../../packaging/package-path.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { courseRecord } from '../scorm/lom-record.ts';
import { manifestId, renderTitle, unitId } from '../scorm/manifest-id.ts';
import { renderLom } from './lom.ts';
import { schemaLocation } from './manifest-schemas.ts';
import { courseSequencing, itemSequencing } from './manifest-sequencing.ts';
import { NAMESPACES } from './manifest.ts';

/**
 * The `imsmanifest.xml` of a course (SCORM 2004 4th ed. CAM, 3.4 and 5.1; IMS CP 1.1.4): one organization,
 * and one item and one SCO a module, each SCO with its own files.
 * @param schemas paths of the schemas that stand beside the manifest; empty where there are none.
 */
export function renderCourseManifest(
  course: Course,
  units: readonly CourseUnit[],
  schemas: readonly string[] = [],
): string {
  const id = manifestId(course);
  const pages = units.map(({ page }) => page);
  return writeXml(
    element(
      'manifest',
      { identifier: id, version: String(course.meta.version), ...NAMESPACES, ...schemaLocation(schemas) },
      [
        element('metadata', {}, [
          element('schema', {}, 'ADL SCORM'),
          element('schemaversion', {}, '2004 4th Edition'),
          renderLom(courseRecord(course, pages)),
        ]),
        element('organizations', { default: `${id}_org` }, [
          element('organization', { identifier: `${id}_org`, 'adlseq:objectivesGlobalToSystem': 'false' }, [
            renderTitle(course.text.title),
            ...units.map(({ module }, index) => renderItem(course, module, units[index - 1]?.module)),
            courseSequencing(course),
          ]),
        ]),
        element(
          'resources',
          {},
          units.map((unit) => renderSco(course, unit)),
        ),
      ],
    ),
  );
}

function renderItem(course: Course, module: Module, former: Module | undefined): XmlElement {
  const id = unitId(course, module);
  return element('item', { identifier: `${id}_item`, identifierref: `${id}_sco`, isvisible: 'true' }, [
    renderTitle(module.text.title),
    itemSequencing(course, module, former),
  ]);
}

function renderSco(course: Course, { module, page, paths }: CourseUnit): XmlElement {
  return element(
    'resource',
    { identifier: `${unitId(course, module)}_sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: page },
    sortedPaths(paths).map((href) => element('file', { href })),
  );
}
