import type { Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';

/** One line cut at its equals sign. */
export interface Sides {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
  /** Id of what stands on the right; lines with the same words there share it. */
  readonly target: string;
}

/** Two columns to bring together. */
export interface Match {
  readonly list: OptionList;
  /** In the order of the options. */
  readonly sides: readonly Sides[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    match: Match;
  }
}

/** Seconds to weigh and choose each pair. */
export const SECONDS_A_PAIR = 10;
