import { html, type Html } from '../../content/html.ts';
import { THEMES } from '../../content/module.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import type { SitePage } from '../site-page.ts';
import { THEME_ICONS } from '../themes.ts';
import { pageWords } from './page-words.fr.ts';
import { answersSheet, sheet } from './sheet.ts';

/**
 * « Faire le point »: what one knows already, and a path of modules from there. Without a script it is a sheet to fill
 * in by hand, which a mediator may print.
 */
export const levelPage: SitePage = {
  slug: 'faire-le-point',
  menu: { name: pageWords.name, place: 'top' },
  elements: ['choice', 'level'],
  icons: ['m-open', 'm-click', 'i-retry', 'i-print', 'i-time', ...THEME_ICONS],
  render({ entries, lang }, link) {
    // The situations are written in French alone.
    if (lang !== 'fr' || entries.length === 0) return undefined;
    return {
      title: pageWords.name,
      description: pageWords.description,
      themes: THEMES,
      main: html`<h1>${pageWords.name}</h1>
        <declic-level>
          <div class="flow" data-intro>
            <p class="lede">${pageWords.lede}</p>
            <ul class="promises">${pageWords.promises.map((promise) => html`<li>${promise}</li>`)}</ul>
          </div>
          <p class="sheet-part by-hand">${pageWords.byHand}</p>
          ${sheet(entries, link)}${answersSheet()}
          <div data-ui></div>
          ${pix()}
        </declic-level>`,
    };
  },
};

function pix(): Html {
  return html`<aside class="box flow" data-pix aria-labelledby="pix">
    <h2 class="ct" id="pix">${pageWords.pixTitle}</h2>
    <p>${pageWords.pixText}</p>
    <p><a href="https://pix.fr/" target="_blank" rel="noopener noreferrer">${pageWords.pixLink}<span class="sr"> (${pageMessages.newTab})</span></a></p>
  </aside>`;
}
