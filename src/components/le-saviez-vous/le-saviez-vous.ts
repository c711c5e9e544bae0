import { callout, type Callout } from '../callout.ts';

declare module '../../content/element.ts' {
  interface ElementData {
    'le-saviez-vous': Callout;
  }
}

/** Something worth knowing, beside the way. */
export const leSaviezVous = callout('le-saviez-vous');
