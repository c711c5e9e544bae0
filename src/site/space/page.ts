import { html } from '../../content/html.ts';
import { pageData } from '../page-data.ts';
import { pagePath, type SitePage } from '../site-page.ts';
import { spaceData } from './build-data.ts';
import { pageWords } from './page-words.fr.ts';

/** « Mon espace »: what this device keeps, to go on from, to see again, to take away or to erase. */
export const spacePage: SitePage = {
  slug: 'mon-espace',
  menu: { name: pageWords.name, place: 'top' },
  elements: ['forget', 'space'],
  icons: ['m-open', 'm-click', 'i-print', 'i-next', 'i-weight', 'i-retry'],
  render(site, link) {
    const { entries, lang } = site;
    if (entries.length === 0) return undefined;
    return {
      title: pageWords.name,
      description: pageWords.description,
      main: html`<h1>${pageWords.name}</h1>
        <p>${pageWords.lede}</p>
        <noscript><div class="box flow">
          <p>${pageWords.without}</p>
          <ul>${pageWords.shows.map((line) => html`<li>${line}</li>`)}</ul>
          <p>${pageWords.withoutToo}</p>
        </div></noscript>
        <declic-space catalogue="${link(pagePath('modules', lang, lang))}" notice="${pageWords.notice}">${pageData(spaceData(site, link))}</declic-space>
        <section class="part flow" id="mes-donnees" aria-labelledby="donnees">
          <h2 id="donnees">${pageWords.data}</h2>
          <p>${pageWords.dataLong}</p>
          <declic-transfer></declic-transfer>
          <declic-forget></declic-forget>
        </section>`,
    };
  },
};
