import { courseIri, type Course } from '../content/course.ts';
import { html, type Html } from '../content/html.ts';
import type { Module } from '../content/module.ts';
import { inLanguage } from '../i18n/language.ts';
import type { IconName } from '../styles/icons.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { brand } from './bar.ts';
import { page } from './page.ts';
import { sprite } from './sprite.ts';

/** One module of a course, as its page shows it. */
export interface CourseItem {
  readonly module: Module;
  /** Relative URL of the module's page. */
  readonly page: string;
  /** Ids of the questions whose verdict counts. */
  readonly judged: readonly string[];
}

export interface CoursePageOptions {
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
  readonly css: string;
  readonly lateCss: string;
  /** Where the page may send, for its policy's connect-src; nothing where absent. */
  readonly connect?: string;
}

const SPRITE: readonly IconName[] = ['m', 'i-size', 'i-theme', 'i-back'];

/** The page of a course that a platform sees as one entry: its modules, to open in this page or, without JavaScript, by a link. */
export function renderCoursePage(
  course: Course,
  items: readonly CourseItem[],
  options: CoursePageOptions,
): string {
  const { library, meta, text } = course;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  const attributes = html` order="${meta.order}"${meta.pass !== undefined && html` pass="${meta.pass}"`}`;
  const body = html`<a class="skip" href="#parcours">${words.skipCourse}</a>
    <declic-course id="parcours" data-iri="${courseIri(library, meta.slug)}" data-key="${meta.slug}.${text.lang}"${attributes}>
      <header class="bar"><div class="wrap">
        <div class="top">${brand(library.title, undefined)}<declic-display></declic-display></div>
      </div></header>
      <main class="wrap screen">
        <h1>${text.title}</h1>
        <p class="lede">${text.summary}</p>
        <ol class="modules">${items.map((item) => renderItem(item, words))}</ol>
      </main>
      <div data-ui></div>
    </declic-course>
    <footer class="foot"><div class="wrap flow">
      <p><strong>${words.help}</strong> ${words.helpText}</p>
      <p>${words.aboutCourse}</p>
      <p>${words.privacyLms}</p>
    </div></footer>
    ${sprite(SPRITE)}`;
  return page(
    {
      lang: text.lang,
      title: `${text.title} · ${library.title}`,
      description: text.summary,
      css: options.css,
      lateCss: options.lateCss,
      scripts: options.scripts,
      connect: options.connect,
      frame: "'self'",
    },
    body,
  );
}

function renderItem({ module, page: url, judged }: CourseItem, words: typeof messages): Html {
  const { meta, text } = module;
  const screens = text.screens.map(({ id }) => id).join(' ');
  const pass = meta.pass !== undefined && html` data-pass="${meta.pass}"`;
  return html`<li data-module="${meta.slug}" data-screens="${screens}" data-judged="${judged.join(' ')}"${pass}>
    <a href="${url}">${text.title}</a>
    <p>${text.summary}</p>
    <p class="small soft">${words.minutes(meta.minutes)} · <span data-state>${words.courseNew}</span></p>
  </li>`;
}
