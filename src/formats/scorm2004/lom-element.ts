import { element, type XmlElement } from '../../packaging/xml.ts';

/** Every vocabulary used here is LOM's own (IEEE 1484.12.1-2002). */
const VOCABULARY = 'LOMv1.0';

/** The language of what no language changes, such as a version (IEEE 1484.12.1-2002, 8.1). */
const NO_LANGUAGE = 'x-none';

/** An element of the metadata's namespace. */
export function lom(name: string, content: string | readonly XmlElement[]): XmlElement {
  return element(`lom:${name}`, {}, content);
}

/** A text in a language, or one that no language changes. */
export function said(name: string, text: string, language = NO_LANGUAGE): XmlElement {
  return lom(name, [element('lom:string', { language }, text)]);
}

/** A word of a vocabulary, with its source. */
export function term(name: string, value: string): XmlElement {
  return lom(name, [lom('source', VOCABULARY), lom('value', value)]);
}
