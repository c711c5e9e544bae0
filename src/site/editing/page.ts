import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { docWords } from '../elements/doc-words.ts';
import { pageData } from '../page-data.ts';
import type { Link, SitePage } from '../site-page.ts';
import { editingData, openEntries, type OpenEntry } from './build-data.ts';
import { pageWords as pageWordsEn } from './page-words.en.ts';
import { pageWords } from './page-words.fr.ts';
import { sourceName } from './source-name.ts';

type Words = typeof pageWords;

/** « Changer un module »: for trainers who change the words of a module, without a terminal. */
export const editingPage: SitePage = {
  slug: 'changer-un-module',
  langs: ['fr', 'en'],
  elements: ['editing'],
  icons: [],
  render(site, link) {
    const words = inLanguage(site.lang, { fr: pageWords, en: pageWordsEn });
    const { title } = words;
    const description = words.lede;
    // A page opened from a disk may not fetch: there is nothing to change there.
    if (site.isCopy === true) {
      return { title, description, main: html`<h1>${title}</h1><p class="box">${words.onSite}</p>` };
    }
    const entries = openEntries(site);
    if (entries.length === 0) return undefined;
    return {
      title,
      description,
      packs: true,
      makesDocuments: true,
      frame: 'blob:',
      main: html`<h1>${title}</h1>
        <p>${words.lede}</p>
        <declic-editing>
          ${pageData(editingData(site, link))}
          <div class="flow" data-plain>${sources(entries, link, words)}</div>
        </declic-editing>`,
    };
  },
};

/** Without a script: each module's folder, as a file. */
function sources(entries: readonly OpenEntry[], link: Link, words: Words): Html {
  const item = ({ module: { meta, text }, source }: OpenEntry): Html =>
    html`<li><a href="${link(source)}" download="${sourceName(meta.slug)}">${words.source(text.title)}</a></li>`;
  return html`<p>${words.plain}</p>
    <p>${docWords(words.plainDocs)}</p>
    <h2>${words.sources}</h2>
    <ul>${entries.map(item)}</ul>`;
}
