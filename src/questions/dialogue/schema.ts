import type { Block, Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';

/** How a dialogue ends: well, or by a detour that leads back. */
export const ENDS = ['good', 'detour'] as const;
export type End = (typeof ENDS)[number];

/** One place of the story: what happens there, and what one may reply. */
export interface Moment {
  readonly id: string;
  readonly title: readonly Inline[];
  /** What happens is the prompt; the options are the replies. */
  readonly list: OptionList;
  /** The moment that each reply leads to, in the order of the options. */
  readonly to: readonly string[];
  /** Moments that what happens leads back to: the way out of a detour. */
  readonly back: readonly string[];
  readonly end?: End;
}

/** A story told in moments, as a gamebook: each reply leads to another one. */
export interface Dialogue {
  /** What stands before the first moment. */
  readonly before: readonly Block[];
  readonly start: string;
  readonly moments: readonly Moment[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    dialogue: Dialogue;
  }
}
