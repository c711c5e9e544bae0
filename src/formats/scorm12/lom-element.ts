import { element, type XmlElement } from '../../packaging/xml.ts';

/** The language of what has none (IMS MD 1.2.1 XML Binding, langstring). */
const NO_LANGUAGE = 'x-none';

/** The vocabularies are those of the first version of LOM. */
const VOCABULARY = 'LOMv1.0';

/** An element of the metadata's namespace. */
export function lom(name: string, content: string | readonly XmlElement[]): XmlElement {
  return element(`imsmd:${name}`, {}, content);
}

/** A text in a language, or one that no language changes, such as a version. */
export function said(name: string, text: string, lang = NO_LANGUAGE): XmlElement {
  return lom(name, [element('imsmd:langstring', { 'xml:lang': lang }, text)]);
}

/** A word of a vocabulary, with its source. */
export function term(name: string, value: string): XmlElement {
  return lom(name, [said('source', VOCABULARY), said('value', value)]);
}
