import { moduleIri, type Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';

/** The course structure stands at the root of the package (cmi5, 14.1). */
export const CMI5_MANIFEST = 'cmi5.xml';

export const CMI5_NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** The module's type among xAPI's activities. */
const LESSON = 'http://adlnet.gov/expapi/activities/lesson';

/**
 * The `cmi5.xml` of one module (cmi5, 13): a course of one assignable unit, whose id is the module's IRI.
 * The unit is satisfied once completed or passed; it has a mastery score where the module names a passing share.
 */
export function renderManifest(module: Module): string {
  const { meta, text, library } = module;
  return writeXml(
    element('courseStructure', { xmlns: CMI5_NAMESPACE }, [
      element('course', { id: `${moduleIri(library, meta.slug)}/course` }, [
        said('title', text.title, text.lang),
        said('description', text.summary, text.lang),
      ]),
      renderUnit(module, PAGE),
    ]),
  );
}

/** One module as an assignable unit (cmi5, 13.1.4). @param url of its page, relative to the manifest. */
export function renderUnit({ meta, text, library }: Module, url: string, pass = meta.pass): XmlElement {
  const attributes = {
    id: moduleIri(library, meta.slug),
    moveOn: 'CompletedOrPassed',
    ...(pass !== undefined && { masteryScore: String(pass) }),
    launchMethod: 'AnyWindow',
    activityType: LESSON,
  };
  return element('au', attributes, [
    said('title', text.title, text.lang),
    said('description', text.summary, text.lang),
    element('url', {}, url),
  ]);
}

/** Words in their language. */
export function said(name: string, words: string, lang: string): XmlElement {
  return element(name, {}, [element('langstring', { lang }, words)]);
}
