import { hash } from '../content/hash.ts';
import type { Place, Reporter } from '../content/problem.ts';
import type { CompiledText } from './compile-text.ts';
import { translationBehind, translationUnmarked } from './messages/translations.ts';
import { FILE_START } from './problem-list.ts';
import type { YamlFields } from './yaml-fields.ts';

/** Where a translation says what it was made from, in its front matter. */
export const TRANSLATED_FROM = 'translated-from';

/** Parts that are no screen: an author's id has no underscore. */
const FRONT = '_front';
const KINDS = { glossary: '_glossary', session: '_session' } as const;

/** The state of a text, part by part: what changes when its words do. By screen id, or by a name of ours. */
export type SourceState = ReadonlyMap<string, string>;

/** What a text is cut into. */
export interface StatePart {
  readonly kind: 'screen' | keyof typeof KINDS;
  /** Of a screen. */
  readonly id?: string;
  readonly place: Place;
}

/**
 * @param source the whole text.
 * @param parts in the order of the text.
 */
export function sourceState(source: string, parts: readonly StatePart[]): SourceState {
  const lines = source.split('\n');
  const starts = [...parts.map(({ place }) => place.line - 1), lines.length];
  const state = new Map([[FRONT, stateOf(frontMatter(lines.slice(0, starts[0])))]]);
  parts.forEach(({ kind, id }, index) => {
    const name = kind === 'screen' ? id : KINDS[kind];
    const own = lines.slice(starts[index], starts[index + 1]).join('\n');
    if (name !== undefined && name !== '') state.set(name, stateOf(own));
  });
  return state;
}

/** The key and the lines of its list, however it is written. */
const KEYWORDS_LINES = /^keywords:.*\n(?:(?:[ \t\]].*|- .*)\n)*/m;

/** Comments are no words of it, and each language has keywords of its own. */
function frontMatter(lines: readonly string[]): string {
  return lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(KEYWORDS_LINES, '');
}

/** Names and white space do not count: `declic ids` adds the first, editors the second. */
function stateOf(text: string): string {
  const words = text
    .replace(/\{#[a-z0-9-]+\s*/g, '{')
    .replaceAll('{}', '')
    .replace(/\s+/g, ' ')
    .trim();
  return hash(words, 32).toString(16).padStart(8, '0');
}

/** The state that a translation says it was made from; undefined where it says nothing. */
export function readTranslatedFrom(fields: YamlFields | undefined): SourceState | undefined {
  const map = fields?.map(TRANSLATED_FROM);
  return map && new Map(map.keys.map(({ text }) => [text, map.text(text).text]));
}

/** Reports the parts of a translation whose source has changed since it was made. */
export function checkSourceState(first: CompiledText, other: CompiledText, reporter: Reporter): void {
  const { lang } = first.text;
  const { translatedFrom } = other;
  if (translatedFrom === undefined) {
    reporter.warn(FILE_START, translationUnmarked(lang));
    return;
  }
  for (const [part, state] of first.state) {
    if (translatedFrom.get(part) === state) continue;
    reporter.warn(other.partPlaces.get(part) ?? FILE_START, translationBehind(nameOf(part), lang));
  }
  // A screen that left its name has another one now, and is told above.
  for (const part of Object.values(KINDS)) {
    if (first.state.has(part) || !translatedFrom.has(part)) continue;
    reporter.warn(other.partPlaces.get(part) ?? FILE_START, translationBehind(nameOf(part), lang));
  }
}

/** Where each part of a text stands, by its name in the state. */
export function placesOfParts(parts: readonly StatePart[]): ReadonlyMap<string, Place> {
  return new Map(
    parts.map(({ kind, id, place }) => [kind === 'screen' ? (id ?? '') : KINDS[kind], place] as const),
  );
}

function nameOf(part: string): string {
  switch (part) {
    case FRONT:
      return 'L’en-tête';
    case KINDS.glossary:
      return 'La partie des mots';
    case KINDS.session:
      return 'Le plan de séance';
    default:
      return `L’écran « ${part} »`;
  }
}
