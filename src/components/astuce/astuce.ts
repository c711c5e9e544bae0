import { callout, type Callout } from '../callout.ts';

declare module '../../content/element.ts' {
  interface ElementData {
    astuce: Callout;
  }
}

/** A tip that saves time or trouble. */
export const astuce = callout('astuce');
