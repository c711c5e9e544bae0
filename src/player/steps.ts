import { html, type TemplateResult } from 'lit';
import { icon } from '../controllers/icon.ts';
import type { messages } from './messages.fr.ts';

/** How far one is: a mark a screen, and the same in words. */
export function steps(current: number, seen: readonly boolean[], words: typeof messages): TemplateResult {
  const count = seen.length;
  const mark = (wasSeen: boolean, place: number): TemplateResult => {
    if (place === current) return html`<span class="here">${icon('m', 'm')}</span>`;
    return icon(wasSeen ? 'm' : 'm-todo', 'm');
  };
  return html`<span class="steps" aria-hidden="true">${seen.map(mark)}</span>
    <span class="small soft">${current < count ? words.screen(current + 1, count) : words.finished}</span>`;
}
