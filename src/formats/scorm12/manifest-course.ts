import type { Course } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import { passIn, type CourseUnit } from '../../packaging/course-files.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { sortedPaths } from '../../packaging/package-path.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { courseRecord } from '../scorm/lom-record.ts';
import { manifestId, renderTitle, unitId } from '../scorm/manifest-id.ts';
import { renderLom } from './lom.ts';
import { NAMESPACES } from './manifest.ts';

/** What the manifests of a course share; a course's page or its modules' are `pages`. */
function manifest(course: Course, pages: readonly string[], content: readonly XmlElement[]): string {
  const id = manifestId(course);
  const attributes = { identifier: id, version: String(course.meta.version), ...NAMESPACES };
  return writeXml(
    element('manifest', attributes, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        renderLom(courseRecord(course, pages)),
      ]),
      ...content,
    ]),
  );
}

/** The `imsmanifest.xml` of a course whose page is its one SCO. @param paths of all files but the manifest. */
export function renderSingleManifest(course: Course, paths: readonly string[]): string {
  const id = manifestId(course);
  const title = renderTitle(course.text.title);
  const item = { identifier: `${id}_item`, identifierref: `${id}_sco`, isvisible: 'true' };
  return manifest(
    course,
    [PAGE],
    [
      element('organizations', { default: `${id}_org` }, [
        element('organization', { identifier: `${id}_org` }, [title, element('item', item, [title])]),
      ]),
      element('resources', {}, [renderSco(`${id}_sco`, PAGE, paths)]),
    ],
  );
}

/**
 * The `imsmanifest.xml` of a course (SCORM 1.2 CAM, 2.3; IMS CP 1.1.2): one organization, and one item and one SCO
 * a module, each SCO with its own files. There is no `adlcp:masteryscore`: each module says how it ends.
 */
export function renderCourseManifest(course: Course, units: readonly CourseUnit[]): string {
  const id = manifestId(course);
  return manifest(
    course,
    units.map(({ page }) => page),
    [
      element('organizations', { default: `${id}_org` }, [
        element('organization', { identifier: `${id}_org` }, [
          renderTitle(course.text.title),
          ...units.map((unit, index) => renderItem(course, unit, units[index - 1])),
        ]),
      ]),
      element(
        'resources',
        {},
        units.map(({ module, page, paths }) => renderSco(`${unitId(course, module)}_sco`, page, paths)),
      ),
    ],
  );
}

function renderItem(course: Course, { module }: CourseUnit, former: CourseUnit | undefined): XmlElement {
  const id = unitId(course, module);
  return element('item', { identifier: `${id}_item`, identifierref: `${id}_sco`, isvisible: 'true' }, [
    renderTitle(module.text.title),
    ...(former === undefined || course.meta.order === 'any' ? [] : [prerequisites(course, former.module)]),
  ]);
}

/**
 * What opens a module, in AICC's script (SCORM 1.2 CAM, 2.3.2.5.1): the name of an item is true once it is
 * completed or passed. Platforms may leave prerequisites aside: few act on them.
 */
function prerequisites(course: Course, former: Module): XmlElement {
  const item = `${unitId(course, former)}_item`;
  const isJudged = passIn(course, former) !== undefined;
  // Version 1.2 has one status: a module played to its end, and failed, is complete too.
  const script = !isJudged
    ? item
    : course.meta.order === 'in-order'
      ? `${item}|${item}="failed"`
      : `${item}="passed"`;
  return element('adlcp:prerequisites', { type: 'aicc_script' }, script);
}

function renderSco(identifier: string, href: string, paths: readonly string[]): XmlElement {
  return element(
    'resource',
    { identifier, type: 'webcontent', 'adlcp:scormtype': 'sco', href },
    sortedPaths(paths).map((path) => element('file', { href: path })),
  );
}
