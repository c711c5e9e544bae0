import type { OptionList } from '../options.ts';

/** Steps to put in order. `list.options` stand in the right order. */
export interface Order {
  readonly list: OptionList;
  /** Pairs of places, from 0, whose items may be exchanged. */
  readonly swaps: readonly (readonly [number, number])[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    order: Order;
  }
}

/** Seconds to weigh and move the steps. */
export const SECONDS = 45;
