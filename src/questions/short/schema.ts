import type { Inline } from '../../content/prose.ts';
import type { Mode } from '../mode.ts';
import type { OptionList } from '../options.ts';

/** A typed answer: a word, a few words or a number. */
export interface Short {
  readonly list: OptionList;
  /** Label of the field; absent: ours. */
  readonly field?: readonly Inline[];
  readonly mode: Mode;
}

declare module '../../content/element.ts' {
  interface ElementData {
    short: Short;
  }
}

/** Seconds to find the word and type it on a phone. */
export const SECONDS = 40;

/** The reason shown for a typed answer that no line foresees. */
export const OTHER = '_';
