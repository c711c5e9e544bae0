import { html, type Html } from '../content/html.ts';

/** The dashed frame of what imitates a tool, with a band that says nothing of it is real. */
export function simulation(flag: string, scene: Html): Html {
  return html`<div class="sim"><p class="flag">${flag}</p>${scene}</div>`;
}
