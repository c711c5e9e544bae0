import { html, type Html } from '../content/html.ts';
import type { IconName } from '../styles/icons.ts';
import { icon, sprite } from './sprite.ts';

/** The mark and the library's name; a way home where there is one. */
export function brand(title: string, home: string | undefined): Html {
  const inside = html`${icon('m')}<span>${title}</span>`;
  return home === undefined
    ? html`<p class="logo">${inside}</p>`
    : html`<a class="logo" href="${home}">${inside}</a>`;
}

/** What a page of the site needs in its sprite for `siteTools`. */
export const SITE_TOOL_ICONS = ['i-theme', 'i-size', 'i-listen'] as const satisfies readonly IconName[];

/** The settings of a page of the site, and its reading aloud; a page that plays a module has that from its player. */
export const siteTools = html`<declic-read-aloud></declic-read-aloud><declic-preferences></declic-preferences>`;

/**
 * Head of a page that stands beside a module's on the site, to read and to print.
 * @param home relative URL of the site's first page.
 */
export function readingBar(title: string, home: string): Html {
  return html`${sprite(['m', ...SITE_TOOL_ICONS, 'i-print'])}
    <header class="bar"><div class="wrap"><div class="top">${brand(title, home)}${siteTools}</div></div></header>`;
}
