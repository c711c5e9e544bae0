/** A start tag of a page, as written. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, entities resolved; a flag's value is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a `script`, `style` or `title` holds; empty for the others. */
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The start tags of a page that our renderer wrote, in order. No HTML parser: enough to check what a page loads. */
export function readTags(html: string): readonly Tag[] {
  return [...html.matchAll(TOKEN)]
    .filter(([whole]) => !whole.startsWith('<!--'))
    .map(([, rawName, rawAttributes, text = '', name, attributes]) => ({
      name: (rawName ?? name ?? '').toLowerCase(),
      attributes: readAttributes(rawAttributes ?? attributes ?? ''),
      text,
    }));
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      resolve(double ?? single ?? bare ?? ''),
    ]),
  );
}

function resolve(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? "'");
}
