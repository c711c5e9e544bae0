import type { Mode } from '../mode.ts';
import type { OptionList } from '../options.ts';

/** One answer among several. */
export interface Choice {
  readonly list: OptionList;
  readonly mode: Mode;
}

declare module '../../content/element.ts' {
  interface ElementData {
    choice: Choice;
  }
}

/** Seconds to weigh the options and answer, beyond reading them. */
export const SECONDS = 20;
