import { html } from '../../content/html.ts';
import { inLanguage, interfaceLanguage } from '../../i18n/language.ts';
import { levelPage } from '../level/page.ts';
import { pageData } from '../page-data.ts';
import { pagePath, type SitePage } from '../site-page.ts';
import { spaceData } from './build-data.ts';
import { pageWords as pageWordsEn } from './page-words.en.ts';
import { pageWords } from './page-words.fr.ts';

/** « Mon espace »: what this device keeps, to go on from, to see again, to take away or to erase. */
export const spacePage: SitePage = {
  slug: 'mon-espace',
  langs: ['fr', 'en'],
  menu: { name: { fr: pageWords.name, en: pageWordsEn.name }, place: 'top' },
  elements: ['forget', 'space'],
  icons: ['m-open', 'm-click', 'i-print', 'i-next', 'i-weight', 'i-retry'],
  render(site, link) {
    const { entries, lang } = site;
    if (entries.length === 0) return undefined;
    const words = inLanguage(lang, { fr: pageWords, en: pageWordsEn });
    const hasLevel = (levelPage.langs ?? ['fr']).includes(interfaceLanguage(lang));
    return {
      title: words.name,
      description: words.description,
      main: html`<h1>${words.name}</h1>
        <p>${words.lede}</p>
        <noscript><div class="box flow">
          <p>${words.without}</p>
          <ul>${words.shows.map((line) => html`<li>${line}</li>`)}</ul>
          <p>${words.withoutToo}</p>
        </div></noscript>
        <declic-space catalogue="${link(pagePath('modules', lang, lang))}"${hasLevel && html` level="${link(pagePath(levelPage.slug, lang, lang))}"`} notice="${words.notice}">${pageData(spaceData(site, link))}</declic-space>
        <section class="part flow" id="mes-donnees" aria-labelledby="donnees">
          <h2 id="donnees">${words.data}</h2>
          <p>${words.dataLong}</p>
          <declic-transfer></declic-transfer>
          <declic-forget></declic-forget>
        </section>`,
    };
  },
};
