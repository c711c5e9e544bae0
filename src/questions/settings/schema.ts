import type { PlacedText } from '../../content/data-fields.ts';
import type { Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Goal } from '../simulation.ts';

/** One line of a page of settings. */
export type Row =
  | { readonly kind: 'page'; readonly to: string; readonly label: string; readonly note: readonly Inline[] }
  | {
      readonly kind: 'switch';
      readonly id: string;
      readonly label: string;
      readonly on: boolean;
      readonly note: readonly Inline[];
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly id: string; readonly label: string }[];
      readonly note: readonly Inline[];
    }
  | { readonly kind: 'text'; readonly text: readonly Inline[] };

/** A list of settings; the first page is where one starts. */
export interface Page {
  readonly id: PlacedText;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Settings of a made-up phone or account, as lists in lists; what the learner changes is judged by goals. */
export interface Settings {
  readonly list: OptionList;
  readonly title: string;
  readonly pages: readonly Page[];
  readonly goals: readonly Goal[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    settings: Settings;
  }
}

/** Seconds to find and change one setting. */
export const SECONDS_A_GOAL = 40;
