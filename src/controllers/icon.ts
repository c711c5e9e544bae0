import { svg, type TemplateResult } from 'lit';

/** An icon of the page's sprite, always beside a word. `mark` is the two halves, `icon` a line drawing. */
export function icon(name: string, kind: 'i' | 'm' = 'i'): TemplateResult {
  return svg`<svg class=${kind} aria-hidden="true"><use href=${`#${name}`}></use></svg>`;
}
