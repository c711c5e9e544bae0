import type { OptionList } from '../options.ts';

/** Memory cards: a line is the front, its quote the back. What one says of oneself never leaves the device. */
export interface Cards {
  readonly list: OptionList;
}

declare module '../../content/element.ts' {
  interface ElementData {
    cards: Cards;
  }
}

/** Seconds to recall one card and turn it. */
export const SECONDS = 15;
