import type { OptionList } from '../options.ts';

/** A habit or a view: every option has a kind word, none is right. It never leaves the device. */
export interface Opinion {
  readonly list: OptionList;
}

declare module '../../content/element.ts' {
  interface ElementData {
    opinion: Opinion;
  }
}

/** Seconds to think of oneself and answer. */
export const SECONDS = 20;
