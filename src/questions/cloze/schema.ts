import type { Block } from '../../content/prose.ts';
import type { Mode } from '../mode.ts';
import type { OptionList } from '../options.ts';

/** Words that may stand in a gap. */
export interface Word {
  /** What an answer holds: words that several gaps offer share it. */
  readonly id: string;
  readonly words: string;
}

/** What one line says of its gap. */
export interface Gap {
  /** Shown as the answer; where one types, other spellings are right too. */
  readonly answer: string;
  /** What is right: ids of words to choose, or spellings. */
  readonly accepted: readonly string[];
  /** What it offers, in the order written: words of its own, or the answers of all lines; empty where one types. */
  readonly choices: readonly Word[];
}

/** Gaps in a text, to choose or to type. */
export interface Cloze {
  /** An option a gap: the first one is that of `[1]`. */
  readonly list: OptionList;
  /** Paragraphs and quotes where `[1]`, `[2]`… stand. */
  readonly text: readonly Block[];
  readonly typed: boolean;
  readonly mode: Mode;
  /** In the order of the options. */
  readonly gaps: readonly Gap[];
  /** All words to choose among, each once: the answers first; empty where one types. */
  readonly words: readonly Word[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    cloze: Cloze;
  }
}

/** Seconds to weigh and choose the words of a gap. */
export const SECONDS_A_CHOICE = 8;
/** Seconds to find a word and type it on a phone. */
export const SECONDS_A_WORD = 15;

/** Gaps of one text: what is typed in so many is whole in every report. */
export const MOST_GAPS = 9;
/** Letters of a typed gap, as many as states keep. */
export const MOST_LETTERS = 24;
