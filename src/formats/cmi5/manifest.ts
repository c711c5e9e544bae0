import { moduleIri, type Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { ACTIVITY_TYPES } from '../lrs/iris.ts';

/** The course structure stands at the root of the package (cmi5, 14.1). */
export const CMI5_MANIFEST = 'cmi5.xml';

export const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * The `cmi5.xml` of one module (cmi5, 13): a course of one assignable unit, whose id is the module's IRI.
 * The unit is satisfied once completed or passed; it has a mastery score where the module names a passing share.
 */
export function renderManifest(module: Module): string {
  const { meta, text, library } = module;
  return writeXml(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: `${moduleIri(library, meta.slug)}/course` }, [
        said('title', text.title, text.lang),
        said('description', text.summary, text.lang),
      ]),
      renderUnit(module, { page: PAGE, pass: meta.pass }),
    ]),
  );
}

/** What of a unit depends on where its module stands: its page in the package, and the share that passes. */
interface UnitPlace {
  readonly page: string;
  readonly pass: number | undefined;
}

/** One module as an assignable unit (cmi5, 13.1.4). */
export function renderUnit({ meta, text, library }: Module, { page, pass }: UnitPlace): XmlElement {
  const attributes = {
    id: moduleIri(library, meta.slug),
    moveOn: 'CompletedOrPassed',
    ...(pass !== undefined && { masteryScore: String(pass) }),
    launchMethod: 'AnyWindow',
    activityType: ACTIVITY_TYPES.module,
  };
  return element('au', attributes, [
    said('title', text.title, text.lang),
    said('description', text.summary, text.lang),
    element('url', {}, page),
  ]);
}

/** Words in their language. */
export function said(name: string, words: string, lang: string): XmlElement {
  return element(name, {}, [element('langstring', { lang }, words)]);
}
