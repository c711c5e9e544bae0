import { html, type Html } from '../content/html.ts';
import { THEMES, type Library, type Module, type Theme } from '../content/module.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as pageMessages } from '../rendering/messages.fr.ts';
import { brand } from '../rendering/module-page.ts';
import { page } from '../rendering/page.ts';
import { icon, sprite } from '../rendering/sprite.ts';
import type { IconName } from '../styles/icons.ts';
import { themeCss } from '../styles/themes.ts';
import { coursesSection, type CourseEntry } from './courses-section.ts';
import { messages } from './messages.fr.ts';
import { PLATFORMS, type Platform } from './platforms.ts';

/** What the index says of one module; all URLs are relative to the index. */
export interface IndexEntry {
  readonly module: Pick<Module, 'meta' | 'text'>;
  readonly page: string;
  /** The mediator's page, where the module has one. */
  readonly session?: string;
  /** Bytes a learner loads to play it. */
  readonly bytes: number;
  readonly downloads: readonly Download[];
}

interface Download {
  readonly format: string;
  readonly url: string;
  readonly bytes: number;
}

/** What most platforms take; the others stand behind a disclosure. */
const USUAL_FORMAT = 'scorm12';

export interface IndexOptions {
  readonly lang: string;
  readonly courses: readonly CourseEntry[];
  /** The page of all words, where there is one. */
  readonly words?: { readonly url: string; readonly count: number };
  readonly css: string;
  readonly scripts: readonly string[];
  /** Relative URL of the pages for developers. */
  readonly elements: string;
}

const SPRITE: readonly IconName[] = [
  'm',
  'd-apprendre',
  'd-former',
  'd-animer',
  'i-time',
  'i-weight',
  'i-theme',
  'i-size',
  't-socle',
  't-donnees',
  't-esprit-critique',
  't-environnement',
  't-passeurs',
  't-transversal',
];

/** The site's first page: the modules by theme, to play, to download, to lead. */
export function renderIndex(library: Library, entries: readonly IndexEntry[], options: IndexOptions): string {
  const words = inLanguage(options.lang, { fr: messages });
  const themes = THEMES.filter((theme) => entries.some((entry) => entry.module.meta.theme === theme));
  const body = html`${sprite(SPRITE)}
    <a class="skip" href="#modules">${words.skip}</a>
    <header class="deep hero"><div class="wrap">
      <svg class="m big" aria-hidden="true"><use href="#m"/></svg>
      <div class="top">${brand(library.title, undefined)}<declic-display></declic-display></div>
      <h1>${words.headline}</h1>
      <p class="lede">${words.lede}</p>
    </div></header>
    <main class="wrap">
      ${doors(words)}
      <h2 id="modules">${words.modules}</h2>
      ${chips(themes, options.lang, words)}
      ${themes.map((theme) => group(theme, entries, options.lang, words))}
      ${coursesSection(options.courses, options.lang, words)}
      ${options.words && allWords(options.words, words)}
      ${downloads(entries, words)}
      ${sessions(entries, words)}
    </main>
    ${foot(options)}`;
  return page(
    {
      lang: options.lang,
      title: `${words.title} · ${library.title}`,
      description: words.lede,
      css: themeCss(themes) + options.css,
      scripts: options.scripts,
    },
    body,
  );
}

function doors(words: typeof messages): Html {
  const door = (target: string, name: IconName, title: string, text: string): Html =>
    html`<a class="door" href="#${target}">
      <span class="arch">${icon(name)}</span><span><b>${title}</b><br>${text}</span>
    </a>`;
  return html`<nav class="doors" aria-label="${words.ways}">
    ${door('modules', 'd-apprendre', words.learn, words.learnText)}
    ${door('je-forme', 'd-former', words.teach, words.teachText)}
    ${door('j-anime', 'd-animer', words.lead, words.leadText)}
  </nav>`;
}

function chips(themes: readonly Theme[], lang: string, words: typeof messages): Html {
  const names = inLanguage(lang, { fr: pageMessages }).themes;
  return html`<nav class="chips" aria-label="${words.themes}">
    ${themes.map((theme) => html`<a class="tool" data-t="${theme}" href="#${theme}">${icon(`t-${theme}`)}${names[theme]}</a>`)}
  </nav>`;
}

function group(theme: Theme, entries: readonly IndexEntry[], lang: string, words: typeof messages): Html {
  const names = inLanguage(lang, { fr: pageMessages }).themes;
  const cards = entries
    .filter((entry) => entry.module.meta.theme === theme)
    .map((entry) => card(entry, lang, words));
  return html`<section class="group" id="${theme}" data-t="${theme}">
    <h3>${names[theme]}</h3>
    <ul class="grid">${cards}</ul>
  </section>`;
}

function card({ module, page: url, bytes }: IndexEntry, lang: string, words: typeof messages): Html {
  const { minutes } = inLanguage(lang, { fr: pageMessages });
  return html`<li class="card">
    <span class="tab">${icon(`t-${module.meta.theme}`)}</span>
    <div class="in">
      <h4 class="ct"><a class="all" href="${url}">${module.text.title}</a></h4>
      <p>${module.text.summary}</p>
      <p class="meta">
        <span>${icon('i-time')}${minutes(module.meta.minutes)}</span>
        <span>${icon('i-weight')}${words.weight(bytes)}</span>
      </p>
    </div>
  </li>`;
}

function allWords({ url, count }: { url: string; count: number }, words: typeof messages): Html {
  return html`<section class="part" id="les-mots">
    <h2>${words.words}</h2>
    <p>${words.wordsLong}</p>
    <p class="act"><a class="btn alt" href="${url}">${words.allWords(count)}</a></p>
  </section>`;
}

function downloads(entries: readonly IndexEntry[], words: typeof messages): Html {
  const link = (
    file: Download,
    title: string,
  ): Html => html`<a class="tool" href="${file.url}" download>${icon('i-weight')}<span>
      <span class="sr">${words.download(words.formats[file.format] ?? file.format, title)}, </span>
      <span aria-hidden="true">${words.formats[file.format] ?? file.format}, </span>${words.weight(file.bytes)}
    </span></a>`;
  const row = ({ module: { text }, downloads: files }: IndexEntry): Html => {
    const usual = files.filter(({ format }) => format === USUAL_FORMAT);
    const others = files.filter((file) => !usual.includes(file)).sort(byFormat);
    return html`<li>
      <b>${text.title}</b>
      ${usual.map((file) => link(file, text.title))}
      ${
        others.length > 0 &&
        html`<details class="others"><summary>${words.others}<span class="sr"> ${words.othersOf(text.title)}</span></summary>
        <p class="row">${others.map((file) => link(file, text.title))}</p></details>`
      }
    </li>`;
  };
  return html`<section class="part" id="je-forme">
    <h2>${words.teach}</h2>
    <p>${words.teachLong}</p>
    <ul class="rows">${entries.map(row)}</ul>
    ${platforms(words)}
  </section>`;
}

/** Which file suits which platform. */
function platforms(words: typeof messages): Html {
  const row = ({ name, format, why }: Platform): Html => html`<li>
    <p><b>${name}</b>${format && html`\u00a0: ${words.formats[format]}`}</p>
    <p class="soft">${why}</p>
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

function sessions(entries: readonly IndexEntry[], words: typeof messages): Html | undefined {
  const led = entries.filter((entry) => entry.session !== undefined);
  if (led.length === 0) return undefined;
  const row = ({ module, session = '' }: IndexEntry): Html => html`<li>
    <b>${module.text.title}</b>
    ${
      module.text.session &&
      html`<span class="soft small">${words.sessionLength(module.text.session.minutes, module.text.session.group)}</span>`
    }
    <a class="tool" href="${session}"><span aria-hidden="true">${words.plan}</span>
      <span class="sr">${words.sessionOf(module.text.title)}</span></a>
  </li>`;
  return html`<section class="part" id="j-anime">
    <h2>${words.lead}</h2>
    <p>${words.leadLong}</p>
    <ul class="rows">${led.map(row)}</ul>
  </section>`;
}

function foot({ lang, elements }: IndexOptions): Html {
  const words = inLanguage(lang, { fr: pageMessages });
  return html`<footer class="foot"><div class="wrap flow">
    <p><strong>${words.help}</strong> ${words.helpText}</p>
    <p>${words.licenceText('CC BY-SA 4.0')}</p>
    <p>${words.digcomp}</p>
    <p>${words.privacySite}</p>
    <p><a href="${elements}" hreflang="en">${inLanguage(lang, { fr: messages }).elements}</a></p>
    <declic-forget id="mes-donnees"></declic-forget>
  </div></footer>`;
}
