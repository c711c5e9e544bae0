import type { PlacedText } from '../../content/data-fields.ts';
import type { Block, Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Goal } from '../simulation.ts';

/** A page that a search may find: a line of the results, and what opens behind it. */
export interface Result {
  readonly id: PlacedText;
  readonly title: string;
  /** As a browser shows it, e.g. `mairie-arcy.example/cartes`. */
  readonly address: string;
  /** Whether someone pays for its place; it then says so. */
  readonly ad: boolean;
  readonly text: readonly Inline[];
  readonly date?: string;
  readonly page: readonly Block[];
}

/** An automatic summary above the results: it may be wrong, and says where it comes from. */
export interface Summary {
  readonly id: PlacedText;
  readonly text: readonly Block[];
  /** Ids of results. */
  readonly sources: readonly PlacedText[];
}

/** Words to search by, and what they find. */
export interface Query {
  readonly id: PlacedText;
  readonly words: PlacedText;
  /** Ids of results, in the order shown. */
  readonly results: readonly PlacedText[];
  readonly summary?: Summary;
}

/** A made-up search engine; the first query is the one already made. */
export interface Search {
  readonly list: OptionList;
  readonly results: readonly Result[];
  readonly queries: readonly Query[];
  readonly goals: readonly Goal[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    search: Search;
  }
}

/** Seconds to look around and choose, for one goal. */
export const SECONDS_A_GOAL = 60;
