import type { Inline } from '../../content/prose.ts';
import type { Mode } from '../mode.ts';
import type { OptionList } from '../options.ts';

export type Picture = Extract<Inline, { readonly type: 'image' }>;

/** A part of a picture, in percent of its width and height, from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Things to find in a picture: each option is a numbered area, and a line of the list. */
export interface Spot {
  readonly list: OptionList;
  readonly mode: Mode;
  readonly picture: Picture;
  /** In the order of the options. */
  readonly areas: readonly Area[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    spot: Spot;
  }
}

/** The smallest area that a finger finds, 44 px a side, where the page is 320 px wide and the drawing 4:3. */
export const LEAST = { w: 15, h: 20 } as const;

/** Seconds to look at the picture and to weigh its areas. */
export const SECONDS = 40;
