/** An element as it was read: names with their prefix, entities resolved, white space as written. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text right inside, its pieces joined. */
  readonly text: string;
}

/** A document that is not well-formed, or uses what packages never need. */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError';
}

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** Deeper than any manifest; a reader of files that others made must end. */
const MAX_DEPTH = 100;

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a small XML document, such as a manifest, without namespaces or a DTD.
 * @throws XmlSyntaxError where it is not well-formed, is nested too deep or holds a DOCTYPE,
 * which a package never needs and which can make a reader load or swell.
 */
export function readXml(source: string): XmlNode {
  const text = source.replace(/^\uFEFF/, '');
  const document: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new XmlSyntaxError(`unexpected ${JSON.stringify(text.slice(start, start + 20))}`);
    const [, raw, closing, opening, attributes = '', selfClosing, characters] = match;
    const parent = open.at(-1) as OpenNode;
    if (raw !== undefined) parent.text += raw;
    else if (characters !== undefined) parent.text += resolve(characters);
    else if (closing !== undefined) close(open, closing);
    else if (opening !== undefined) {
      const node: OpenNode = {
        name: opening,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      parent.children.push(node);
      if (selfClosing === '') open.push(node);
      if (open.length > MAX_DEPTH) throw new XmlSyntaxError(`nested over ${MAX_DEPTH} levels`);
    }
  }
  const [root, ...others] = document.children;
  if (open.length > 1) throw new XmlSyntaxError(`<${open.at(-1)?.name ?? ''}> is not closed`);
  if (root === undefined || others.length > 0 || document.text.trim() !== '') {
    throw new XmlSyntaxError('a document has one root element');
  }
  return root;
}

/** All elements of a name, at any depth, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

function close(open: OpenNode[], name: string): void {
  if (open.length < 2 || open.at(-1)?.name !== name) throw new XmlSyntaxError(`unexpected </${name}>`);
  open.pop();
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new XmlSyntaxError(`attribute ${name} twice`);
    attributes[name] = resolve(double ?? single ?? '');
  }
  return attributes;
}

function resolve(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const known = code ? characterOf(code) : ENTITIES[name];
    if (known === undefined || !whole.endsWith(';')) throw new XmlSyntaxError(`unknown entity ${whole}`);
    return known;
  });
}

function characterOf([, hex, decimal]: RegExpExecArray): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
