import { html, type Html } from '../content/html.ts';
import type { RenderContext } from '../content/element.ts';
import type { Module, ModuleText, Source } from '../content/module.ts';
import { licenceName } from '../content/licence.ts';
import { outcome } from '../content/digcomp.ts';
import { outcomeWords } from '../content/outcome-words/outcome-words.ts';
import { inLanguage, interfaceLanguage } from '../i18n/language.ts';
import { readingBar } from './bar.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { page } from './page.ts';

/**
 * The words a module explains. Open, so that a link finds its word without a script; the player closes the list.
 * @param home the id of the screen that each word leads back to.
 * @param all relative URL of the page of all words, where there is one.
 */
export function moduleWords(
  text: ModuleText,
  context: RenderContext,
  home: (word: string) => string,
  all?: string,
): Html | undefined {
  if (text.words.length === 0) return undefined;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  return html`<details class="flow" id="les-mots" open>
    <summary>${words.words}</summary>
    <dl>${text.words.map(
      ({ id, title, blocks }) =>
        html`<dt id="${id}">${context.inlines(title)}</dt><dd>${context.blocks(blocks)}<p data-back><a href="#${home(id)}">${words.backToText}</a></p></dd>`,
    )}</dl>
    ${all !== undefined && html`<p><a href="${all}">${words.allWords}</a></p>`}
  </details>`;
}

/** The page about a module on the site: it looks and is set as all pages there are. */
export interface AboutOnSite {
  /** Relative URL of the style sheet. */
  readonly sheet: string;
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
  /** Relative URL of the site's first page. */
  readonly home: string;
  /** Relative URL of the module's page. */
  readonly module: string;
  /** What that page loads. */
  readonly bytes: number;
  /** Relative URL of where its words can be changed, where there is such a page. */
  readonly change?: string;
}

/**
 * The page that says who made the module, from what, under which licence. It stands beside the module's page.
 * @param site absent in a package.
 */
export function renderAboutPage(module: Module, site?: AboutOnSite): string {
  const { library, meta, text, languages } = module;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  const authors = meta.authors.length > 0 ? meta.authors : library.authors;
  const body = html`${site && readingBar(library.title, site.home)}<main${site && html` class="wrap screen sheet about flow"`}>
    <h1>${words.about}</h1>
    <p>${text.title}. ${text.summary}</p>
    ${site && html`<p><a href="${site.module}">${words.backToModule}</a></p>`}
    <dl>
      <dt>${words.authors}</dt><dd>${authors.join(', ')}${!authors.includes(library.publisher) && ` (${library.publisher})`}</dd>
      ${site && html`<dt>${words.length}</dt><dd>${words.minutes(meta.minutes)}, ${words.weight(site.bytes)}</dd>`}
      <dt>${words.version}</dt><dd>${meta.version}, ${words.reviewDue} ${date(meta.review.due, text.lang)}.</dd>
      <dt>${words.licence}</dt><dd>${words.licenceText(licenceName(meta.licence))}</dd>
      <dt>${words.outcomes}</dt><dd><ul>${meta.outcomes.map((id) => renderOutcome(id, text.lang))}</ul><p>${words.digcomp}</p></dd>
      ${meta.sources.length > 0 && html`<dt>${words.sources}</dt><dd><ul>${meta.sources.map((source) => renderSource(source, languages, text.lang))}</ul></dd>`}
    </dl>
    ${site?.change !== undefined && html`<p><a href="${site.change}">${words.change}</a></p>`}
  </main>`;
  const head = { lang: text.lang, title: `${words.about} · ${text.title}`, description: text.summary };
  if (site === undefined) return page({ ...head, css: ABOUT_CSS, scripts: [] }, body);
  return page({ ...head, css: '', link: site.sheet, scripts: site.scripts }, body);
}

/** In a package, a page that is read once needs no more than this. */
const ABOUT_CSS =
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}body{max-width:62ch;margin:0 auto;padding:1rem;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}dt{margin-top:1rem;font-weight:700}dd{margin:0}';

/** An outcome has words in French alone; in other languages, the name that DigComp gives its competence. */
function renderOutcome(id: string, lang: string): Html {
  const spoken = interfaceLanguage(lang);
  const text = spoken === 'fr' ? outcomeWords.get(id) : outcome(id)?.competence.name.en;
  return text === undefined
    ? html`<li>${id}</li>`
    : html`<li><span lang="${spoken}">${text}</span> (${id})</li>`;
}

/** What a source is for is written in the module's first language alone; its own title stays as it is. */
function renderSource(source: Source, [first]: readonly string[], lang: string): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const isTranslated = first !== undefined && first !== lang;
  const title = html`<a href="${source.url}"${isTranslated && html` lang="${first}"`} rel="noopener noreferrer">${source.title}</a>`;
  const via =
    source.via !== undefined &&
    html`, ${words.via} <a href="${source.via}" rel="noopener noreferrer">${host(source.via)}</a>`;
  return html`<li>
    ${source.publisher}, ${title}${via}.${!isTranslated && html` ${source.for}`}
  </li>`;
}

function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function date(iso: string, lang: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return dateFormat(lang).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}

/** Making a format takes far longer than using it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string): Intl.DateTimeFormat {
  const known = dateFormats.get(lang);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  dateFormats.set(lang, made);
  return made;
}
