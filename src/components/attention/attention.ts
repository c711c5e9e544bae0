import { callout, type Callout } from '../callout.ts';

declare module '../../content/element.ts' {
  interface ElementData {
    attention: Callout;
  }
}

/** What to be careful of. */
export const attention = callout('attention');
