/** An element to write. Names carry their prefix: `imsmd:lom`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A text or elements, never both: no format of ours mixes them. */
  readonly content: string | readonly XmlElement[];
}

/** A name that XML does not allow for an element or an attribute: a fault of the caller, never of an author. */
export class XmlNameError extends Error {
  override readonly name = 'XmlNameError';
}

/** The names that formats use; XML allows more (XML 1.0, 2.3). */
const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;

/** Characters no XML document may hold, not even escaped (XML 1.0, 2.2); with `u`, only lone surrogates match. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * One element.
 * @throws XmlNameError
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlElement[] = [],
): XmlElement {
  for (const each of [name, ...Object.keys(attributes)]) {
    if (!NAME.test(each)) throw new XmlNameError(`${JSON.stringify(each)} is no XML name`);
  }
  return { name, attributes, content };
}

/**
 * A whole XML 1.0 document: declaration, indented elements, LF line ends, to be saved as UTF-8.
 * Attributes keep the order they were given in. Characters that XML can't hold are left out:
 * they show nothing, and would make an LMS refuse the package.
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value, /[&<>"\t\n\r]/g)}"`,
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${escape(content, /[&<>\r]/g)}</${name}>\n`;
  return `${open}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function escape(text: string, special: RegExp): string {
  return text.replace(ILLEGAL, '').replace(special, (character) => ESCAPES[character] ?? '');
}
