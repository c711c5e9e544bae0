import type { PlacedText } from '../../content/data-fields.ts';
import type { Block, Inline } from '../../content/prose.ts';
import type { OptionList } from '../options.ts';
import type { Goal } from '../simulation.ts';
import type { Address } from './address.ts';

/** What stands on a page, from top to bottom. */
export type Row =
  | { readonly kind: 'text'; readonly text: readonly Block[] }
  | {
      readonly kind: 'link';
      readonly to: string;
      readonly label: string;
      readonly newTab: boolean;
      readonly note: readonly Inline[];
    }
  | {
      readonly kind: 'button';
      readonly id: string;
      readonly label: string;
      /** The page it leads to, if any. */
      readonly to: string | undefined;
      /** What the page answers. */
      readonly says: readonly Inline[];
    }
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly label: string;
      /** Its real name, as it arrives among the downloads. */
      readonly name: string;
      readonly weight: string;
      readonly note: readonly Inline[];
    };

/** A banner that asks for cookies, once for a whole site. */
export interface Cookies {
  readonly text: readonly Block[];
  /** Whether refusing takes more steps than accepting. */
  readonly hidden: boolean;
  /** What cookies would be for: each may be taken or left. */
  readonly purposes: readonly string[];
  /** What the site says to whoever does not accept all; empty where it does not insist. */
  readonly insist: readonly Inline[];
}

/** A page of a made-up site. */
export interface Page {
  readonly id: PlacedText;
  readonly address: Address;
  readonly title: string;
  /** What its identity card tells beside what every card tells. */
  readonly identity: readonly Inline[];
  readonly cookies: Cookies | undefined;
  readonly rows: readonly Row[];
}

/** A made-up browser: pages of several sites, judged by goals; nothing of it is real, nothing leaves. */
export interface Browser {
  readonly list: OptionList;
  /** Pages that the tabs show at the start, the one in front first. */
  readonly tabs: readonly string[];
  readonly pages: readonly Page[];
  readonly goals: readonly Goal[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    browser: Browser;
  }
}

/** Seconds to look around and reach one goal; what pages say counts as reading. */
export const SECONDS_A_GOAL = 45;
