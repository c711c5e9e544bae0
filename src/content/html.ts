/** Markup that is already escaped. Only the `html` tag makes it, so that no raw string reaches a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Hole = string | number | Html | readonly Html[] | false | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in element content or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Template tag: strings and numbers are escaped, `Html` and lists of it go in as they are,
 * `false` and `undefined` leave nothing. A line break with its indentation is left out: pages are weighed.
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const fixed = fixedParts(strings);
  let text = fixed[0] ?? '';
  holes.forEach((hole, index) => {
    text += fill(hole) + (fixed[index + 1] ?? '');
  });
  return new Html(text);
}

/** A template's own strings are the same object at each call: their line breaks are left out once. */
const templates = new WeakMap<TemplateStringsArray, readonly string[]>();

function fixedParts(strings: TemplateStringsArray): readonly string[] {
  const known = templates.get(strings);
  if (known !== undefined) return known;
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, ''));
  templates.set(strings, parts);
  return parts;
}

function fill(hole: Hole): string {
  if (hole === false || hole === undefined) return '';
  if (hole instanceof Html) return hole.text;
  if (typeof hole === 'object') return hole.map((part) => part.text).join('');
  return escapeHtml(String(hole));
}
