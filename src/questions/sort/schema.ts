import type { Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';

/** A box to put things in. */
export interface SortGroup {
  /** Written `{#…}`, or made from the id of its first thing. */
  readonly id: string;
  readonly name: readonly Inline[];
  /** What its name means; empty where the title has no colon. */
  readonly gloss: readonly Inline[];
  /** Ids of what belongs there, in the order written. */
  readonly items: readonly string[];
}

/** Things to put into groups, each with its reason. */
export interface Sort {
  readonly list: OptionList;
  readonly groups: readonly SortGroup[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    sort: Sort;
  }
}

/** Seconds to weigh and place each thing. */
export const SECONDS_AN_ITEM = 8;
