import type { Inline } from '../../content/prose.ts';
import type { Option, OptionList } from '../options.ts';

/** Gestures that a learner means to try. It never leaves the device. */
export interface Plan {
  /** All gestures, in the order written. */
  readonly list: OptionList;
  /** The same gestures under their bold lines; the first ones may stand under none. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly title?: readonly Inline[];
  readonly gestures: readonly Option[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    plan: Plan;
  }
}

/** Seconds to think of oneself and choose. */
export const SECONDS = 40;

/** What the device keeps of a gesture of one's own: no more can be typed. */
export const MOST_LETTERS = 24;
