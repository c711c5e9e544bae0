import MiniSearch from 'minisearch';
import { fold } from '../../content/fold.ts';
import type { SearchEntry } from './entry.ts';

/**
 * What one may ask of the catalogue: words, a theme, a competence such as `1.2`, the most minutes,
 * and for whom, `self` or `others`.
 */
export const WISHES = ['words', 'theme', 'competence', 'minutes', 'reader'] as const;

/** What is asked; an empty string asks nothing. */
export type Wish = Readonly<Record<(typeof WISHES)[number], string>>;

/** A wish, part by part. */
export function wishOf(part: (name: (typeof WISHES)[number]) => string): Wish {
  const [words, theme, competence, minutes, reader] = WISHES;
  return {
    words: part(words),
    theme: part(theme),
    competence: part(competence),
    minutes: part(minutes),
    reader: part(reader),
  };
}

/** Theme of the modules for those who help. */
const HELPING = 'passeurs';

/** Shorter words are taken as they are written: one letter makes another word of them. */
const LEAST_FUZZY = 5;

/** What the finder knows of the language of its modules. */
export interface Hearing {
  /** Words that stand everywhere and tell nothing, between spaces. */
  readonly small: string;
  /** The same letters for words that sound the same. */
  readonly sound: (word: string) => string;
}

/** Finds modules by words, as they sound and in spite of a slip or two, and by what one chooses. */
export class Finder {
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #search: MiniSearch<SearchEntry>;

  constructor(entries: readonly SearchEntry[], { small, sound }: Hearing) {
    const skipped = new Set(small.split(' '));
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    const heard = (folded: string): string | null => (skipped.has(folded) ? null : sound(folded));
    this.#search = new MiniSearch<SearchEntry>({
      fields: ['title', 'summary', 'keywords', 'more'],
      tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
      // As it is written too: who is still typing has the beginning of a spelling.
      processTerm: (term) => {
        const folded = fold(term);
        const word = heard(folded);
        return word && [...new Set([word, folded])];
      },
      searchOptions: {
        processTerm: (term) => heard(fold(term)),
        boost: { title: 3, summary: 2, keywords: 2 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length < LEAST_FUZZY ? false : 0.25),
        combineWith: 'AND',
      },
    });
    this.#search.addAll(entries);
  }

  /** @returns ids of the modules that fit, the nearest to the words first, else in the catalogue's order. */
  find(wish: Wish): readonly string[] {
    const all = [...this.#entries.values()];
    const said = wish.words.trim() === '' ? all : this.#bestOf(wish.words);
    return said.filter((entry) => fits(entry, wish)).map(({ id }) => id);
  }

  /** Those that have every word; where there is none, those that have one. */
  #bestOf(words: string): readonly SearchEntry[] {
    const every = this.#search.search(words);
    const found = every.length > 0 ? every : this.#search.search(words, { combineWith: 'OR' });
    return found.flatMap(({ id }) => this.#entries.get(String(id)) ?? []);
  }
}

/** @returns the most minutes that one may ask for: those that leave some modules out, and not all. */
export function limitsOf(entries: readonly SearchEntry[]): readonly number[] {
  const minutes = [...new Set(entries.map((entry) => entry.minutes))].sort((a, b) => a - b);
  return minutes.slice(0, -1);
}

function fits(entry: SearchEntry, { theme, competence, minutes, reader }: Wish): boolean {
  const themes = [entry.theme, ...entry.also];
  return (
    (theme === '' || themes.includes(theme)) &&
    (competence === '' || entry.competences.includes(competence)) &&
    (minutes === '' || entry.minutes <= Number(minutes)) &&
    (reader === '' || (entry.theme === HELPING) === (reader === 'others'))
  );
}
