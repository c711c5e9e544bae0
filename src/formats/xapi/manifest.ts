import { moduleIri, type Module } from '../../content/module.ts';
import { PAGE } from '../../packaging/module-files.ts';
import { element, writeXml, type XmlElement } from '../../packaging/xml.ts';
import { ACTIVITY_TYPES } from '../lrs/iris.ts';

/** Platforms look for it at the root of the package. */
export const TINCAN_MANIFEST = 'tincan.xml';

const NAMESPACE = 'http://projecttincan.com/tincan.xsd';
/** The `tincan.xml` of one module: one activity, whose id is the module's IRI, and the page to launch. */
export function renderManifest(module: Module): string {
  return writeXml(
    element('tincan', { xmlns: NAMESPACE }, [element('activities', {}, [renderActivity(module)])]),
  );
}

function renderActivity({ library, meta, text }: Module): XmlElement {
  const { lang } = text;
  return element('activity', { id: moduleIri(library, meta.slug), type: ACTIVITY_TYPES.module }, [
    element('name', { lang }, text.title),
    element('description', { lang }, text.summary),
    element('launch', { lang }, PAGE),
  ]);
}
