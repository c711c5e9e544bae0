import { html, type TemplateResult } from 'lit';
import { icon } from '../controllers/icon.ts';

/** How far one is in a module. */
export interface Place {
  /** From 1; one more than there are screens at the end. */
  readonly screen: number;
  /** How many, the end left out. */
  readonly screens: number;
}

/** The mark: the further one is, the nearer its two halves. */
export function farMark({ screen, screens }: Place): TemplateResult {
  const quarter = Math.min(3, Math.floor(((screen - 1) * 4) / Math.max(screens, 1)));
  return html`<span class="far-${quarter}">${icon('m', 'm')}</span>`;
}
