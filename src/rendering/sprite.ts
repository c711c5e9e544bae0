import { html, Html } from '../content/html.ts';
import { ICONS, type IconName } from '../styles/icons.ts';

/** The icons a page uses, hidden at its top; `<use href="#name">` shows them. */
export function sprite(names: readonly IconName[]): Html {
  const symbols = names.map((name) => {
    const [viewBox, shape] = ICONS[name];
    return new Html(`<symbol id="${name}" viewBox="${viewBox}">${shape}</symbol>`);
  });
  return html`<svg hidden>${symbols}</svg>`;
}

/** One icon beside a word. */
export function icon(name: IconName): Html {
  return html`<svg class="${name.startsWith('m') ? 'm' : 'i'}" aria-hidden="true"><use href="#${name}"/></svg>`;
}
