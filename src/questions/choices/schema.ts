import type { Mode } from '../mode.ts';
import type { OptionList } from '../options.ts';

/** Several answers among several: right when all the right ones are ticked, and no other. */
export interface Choices {
  readonly list: OptionList;
  readonly mode: Mode;
}

declare module '../../content/element.ts' {
  interface ElementData {
    choices: Choices;
  }
}

/** Seconds to weigh the options and answer, beyond reading them. */
export const SECONDS = 30;
