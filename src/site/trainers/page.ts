import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { icon } from '../../rendering/sprite.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { Download, Link, ModuleEntry, SitePage } from '../site-page.ts';
import { coursesSection } from './courses.ts';
import { PLATFORMS, type Platform } from './platforms.ts';

/** What most platforms take; the others stand behind a disclosure. */
const USUAL_FORMAT = 'scorm12';

/** For those who put modules into a platform: which file, and each of them. */
export const trainersPage: SitePage = {
  slug: 'formateurs',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.teach, en: messagesEn.teach }, place: 'top' },
  elements: [],
  icons: ['i-weight'],
  render(site, link) {
    const words = inLanguage(site.lang, { fr: messages, en: messagesEn });
    return {
      title: words.teach,
      description: words.teachText,
      main: html`<h1>${words.teach}</h1>
        <p>${words.teachLong}</p>
        ${platforms(site.lang, words)}
        ${site.isCopy === true ? html`<p class="box">${words.noPackages}</p>` : downloads(site.entries, words, link)}
        ${coursesSection(site, link)}`,
    };
  },
};

function downloads(entries: readonly ModuleEntry[], words: typeof messages, link: Link): Html {
  const anchor = (
    file: Download,
    title: string,
  ): Html => html`<a class="tool" href="${link(file.path)}" download>${icon('i-weight')}<span>
      <span class="sr">${words.download(words.formats[file.format] ?? file.format, title)}, </span>
      <span aria-hidden="true">${words.formats[file.format] ?? file.format}, </span>${words.weight(file.bytes)}
    </span></a>`;
  const row = ({ module: { text }, downloads: files }: ModuleEntry): Html => {
    const usual = files.filter(({ format }) => format === USUAL_FORMAT);
    const others = files.filter((file) => !usual.includes(file)).sort(byFormat);
    return html`<li>
      <b>${text.title}</b>
      ${usual.map((file) => anchor(file, text.title))}
      ${
        others.length > 0 &&
        html`<details class="others"><summary>${words.others}<span class="sr"> ${words.othersOf(text.title)}</span></summary>
        <p class="row">${others.map((file) => anchor(file, text.title))}</p></details>`
      }
    </li>`;
  };
  return html`<section class="part" id="fichiers">
    <h2>${words.files}</h2>
    <ul class="rows">${entries.map(row)}</ul>
  </section>`;
}

/** Which file suits which platform. */
function platforms(lang: string, words: typeof messages): Html {
  const row = ({ name, format, why }: Platform): Html => html`<li>
    <p><b>${name}</b>${format && html`${words.colon}${words.formats[format]}`}</p>
    <p class="soft">${inLanguage(lang, why)}</p>
  </li>`;
  return html`<details class="platforms"><summary>${words.platforms}</summary>
    <ul>${PLATFORMS.map(row)}</ul>
    <p class="soft small">${words.platformsNote}</p>
  </details>`;
}

/** Files for platforms come first: most trainers look for them. */
function byFormat(a: Download, b: Download): number {
  return Number(a.format === 'web') - Number(b.format === 'web');
}
