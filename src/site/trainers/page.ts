import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { icon } from '../../rendering/sprite.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import { editingPage } from '../editing/page.ts';
import { pageData } from '../page-data.ts';
import { messages as platformMessagesEn } from '../platform/messages.en.ts';
import { messages as platformMessages } from '../platform/messages.fr.ts';
import {
  pagePath,
  type Download,
  type Link,
  type ModuleEntry,
  type Site,
  type SitePage,
} from '../site-page.ts';
import { rowsByTheme } from '../themes.ts';
import { trainersData } from './build-data.ts';
import { coursesSection } from './courses.ts';
import { trainersMessages as trainersMessagesEn } from './messages.en.ts';
import { trainersMessages } from './messages.fr.ts';
import { DATA_ID } from './trainers-data.ts';
import { allFilesSection, editSection, embedSection, ownCourseSection } from './parts.ts';
import { PLATFORMS, type Platform } from './platforms.ts';

/** What most platforms take; the others stand behind a disclosure. */
const USUAL_FORMAT = 'scorm12';

/** For those who put modules into a platform: which file, each of them, and what else may be made of them. */
export const trainersPage: SitePage = {
  slug: 'formateurs',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.teach, en: messagesEn.teach }, place: 'top' },
  elements: ['trainers', 'platform', 'own-course', 'all-files', 'copy', 'embed'],
  icons: ['i-weight'],
  render(site, link) {
    const words = inLanguage(site.lang, { fr: messages, en: messagesEn });
    const own = inLanguage(site.lang, { fr: trainersMessages, en: trainersMessagesEn });
    // A copy and a preview have no package: there is nothing to choose, to gather, or to make.
    if (!site.entries.some(({ downloads: files }) => files.length > 0)) {
      return {
        title: words.teach,
        description: site.isCopy === true ? words.teachTextCopy : words.teachText,
        main: html`<h1>${words.teach}</h1>
          ${site.isCopy === true ? html`<p class="box">${words.noPackages}</p>` : html`<p>${words.teachLong}</p>`}
          ${platforms(site.lang, words)}
          ${coursesSection(site, link)}`,
      };
    }
    const [first] = site.entries;
    const courses = coursesSection(site, link);
    const parts = [
      ...(courses === undefined ? [] : [['parcours', words.courses] as const]),
      ['mon-parcours', own.ownCourse],
      ['tout', own.all],
      ['cadre', own.embed],
      ['modifier', own.edit],
    ] as const;
    return {
      title: words.teach,
      description: words.teachText,
      packs: true,
      // One module is shown as other sites may show it.
      frame: "'self'",
      main: html`<h1>${words.teach}</h1>
        <p>${words.teachLong}</p>
        <nav class="in-page" aria-label="${own.parts}">
          ${parts.map(([id, name]) => html`<a href="#${id}">${name}</a>`)}
        </nav>
        <div id="${DATA_ID}" hidden>${pageData(trainersData(site, link))}</div>
        <section class="part" id="fichiers">
          <h2>${words.files}</h2>
          <declic-platform>
            <div data-ui></div>
            <div data-plain>${platforms(site.lang, words)}${downloads(site, words, link)}</div>
          </declic-platform>
        </section>
        ${courses}
        ${ownCourseSection(own)}
        ${allFilesSection(own)}
        ${first && embedSection(first, site.address, own)}
        ${editSection(link(pagePath(editingPage.slug, site.lang, site.lang)), own)}`,
    };
  },
};

function downloads({ entries, lang }: Site, words: typeof messages, link: Link): Html {
  const anchor = (
    file: Download,
    title: string,
  ): Html => html`<a class="tool" href="${link(file.path)}" download>${icon('i-weight')}<span>
      <span class="sr">${words.download(words.formats[file.format] ?? file.format, title)}, </span>
      <span aria-hidden="true">${words.formats[file.format] ?? file.format}, </span>${words.weight(file.bytes)}
    </span></a>`;
  const row = ({ module: { text }, page, downloads: files }: ModuleEntry): Html => {
    const usual = files.filter(({ format }) => format === USUAL_FORMAT);
    const others = files.filter((file) => !usual.includes(file)).sort(byFormat);
    return html`<li>
      <b><a href="${link(page)}">${text.title}</a></b>
      ${usual.map((file) => anchor(file, text.title))}
      ${
        others.length > 0 &&
        html`<details class="others"><summary>${words.others}<span class="sr"> ${words.othersOf(text.title)}</span></summary>
        <p class="row">${others.map((file) => anchor(file, text.title))}</p></details>`
      }
    </li>`;
  };
  return rowsByTheme(entries, lang, 3, row);
}

/** Which file suits which platform. */
function platforms(lang: string, words: typeof messages): Html {
  const own = inLanguage(lang, { fr: trainersMessages, en: trainersMessagesEn });
  const row = ({ name, format, why }: Platform): Html => html`<li>
    <p><b>${name}</b>${words.colon}${format === undefined ? own.noFile : words.formats[format]}</p>
    <p class="soft">${inLanguage(lang, why)}</p>
  </li>`;
  return html`<details class="platforms"><summary>${words.platforms}</summary>
    <ul>${PLATFORMS.map(row)}</ul>
    <p class="soft small">${inLanguage(lang, { fr: platformMessages, en: platformMessagesEn }).measured} ${words.platformsNote}</p>
  </details>`;
}

/** Files for platforms come first: most trainers look for them. */
function byFormat(a: Download, b: Download): number {
  return Number(a.format === 'web') - Number(b.format === 'web');
}
