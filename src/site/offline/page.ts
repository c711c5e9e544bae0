import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { icon } from '../../rendering/sprite.ts';
import type { Download, Link, OfflineOffer, Site, SitePage } from '../site-page.ts';
import { pageWords as pageWordsEn } from './page-words.en.ts';
import { pageWords } from './page-words.fr.ts';

/** Where a page that is not on the device leads, in this page. */
export const ABSENT = 'pas-ici';

/** « Sans internet »: what stays on the device, how to keep all of it, the copy for a USB key. */
export const offlinePage: SitePage = {
  slug: 'hors-ligne',
  langs: ['fr', 'en'],
  menu: { name: { fr: pageWords.title, en: pageWordsEn.title }, place: 'foot' },
  elements: ['offline'],
  icons: ['i-weight'],
  inFrame: true,
  render(site, link) {
    if (site.offline === undefined) return undefined;
    const words = inLanguage(site.lang, { fr: pageWords, en: pageWordsEn });
    return {
      title: words.title,
      description: words.lede,
      main: html`<div class="sheet flow">
        <div class="box absent" id="${ABSENT}"><p><b>${words.absent}</b></p><p>${words.absentText}</p></div>
        <h1>${words.title}</h1>
        <p>${words.lede}</p>
        <h2>${words.visited}</h2>
        <p>${words.visitedText}</p>
        ${keeping(site, site.offline, words, link)}
        ${key(site.offline.key, words, link)}
        <h2>${words.home}</h2>
        <p>${words.homeText}</p>
      </div>`,
    };
  },
};

function keeping({ entries }: Site, offer: OfflineOffer, words: typeof pageWords, link: Link): Html {
  return html`<section class="flow">
    <h2>${words.keep}</h2>
    <p>${words.keepText(entries.length, offer.bytes)}</p>
    <noscript><p class="box">${words.noScript}</p></noscript>
    <declic-offline list="${link(offer.list)}"></declic-offline>
  </section>`;
}

function key(file: Download, words: typeof pageWords, link: Link): Html {
  return html`<section class="flow" id="cle-usb">
    <h2>${words.key}</h2>
    <p>${words.keyText}</p>
    <p><a class="tool" href="${link(file.path)}" download>${icon('i-weight')}<span>${words.download(file.bytes)}</span></a></p>
    <ol>${words.keySteps.map((step) => html`<li>${step}</li>`)}</ol>
    <p>${words.keyLimits}</p>
  </section>`;
}
