import { html, type Html } from '../../content/html.ts';
import type { Course, CourseOrder } from '../../content/course.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { icon } from '../../rendering/sprite.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { Link, Site } from '../site-page.ts';

/** What the index says of one course; every path is relative to the site's folder. */
export interface CourseEntry {
  readonly course: Pick<Course, 'meta' | 'text'>;
  /** In the course's order. */
  readonly modules: readonly { readonly title: string; readonly minutes: number; readonly page: string }[];
  readonly downloads: readonly CourseDownload[];
}

interface CourseDownload {
  readonly format: string;
  readonly variant: 'several' | 'single';
  readonly path: string;
  readonly bytes: number;
}

/** The part of the index with the courses; none where there are none. */
export function coursesSection({ courses, lang }: Site, link: Link): Html | undefined {
  if (courses.length === 0) return undefined;
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  return html`<section class="part" id="parcours">
    <h2>${words.courses}</h2>
    <p>${words.coursesLong}</p>
    <ul class="rows">${courses.map((entry) => row(entry, lang, link))}</ul>
  </section>`;
}

function row({ course, modules, downloads }: CourseEntry, lang: string, link: Link): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const { minutes } = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn });
  const { title, summary } = course.text;
  const steps = modules.map(
    (module) =>
      html`<li><a href="${link(module.page)}">${module.title}</a> <span class="soft small">${minutes(module.minutes)}</span></li>`,
  );
  return html`<li class="course">
    <b>${title}</b>
    <p>${summary}</p>
    ${isOrdered(course.meta.order) ? html`<ol>${steps}</ol>` : html`<ul>${steps}</ul>`}
    <p class="soft small">${words.orders[course.meta.order]}</p>
    ${
      downloads.length > 0 &&
      html`<details class="others"><summary>${words.courseFiles}<span class="sr"> ${words.othersOf(title)}</span></summary>
        <p class="row" data-files>${downloads.map((file) => download(file, title, words, link))}</p></details>`
    }
  </li>`;
}

function download(
  { format, variant, path, bytes }: CourseDownload,
  title: string,
  words: typeof messages,
  link: Link,
): Html {
  const name = `${words.formats[format] ?? format}, ${words.variants[variant]}`;
  return html`<a class="tool" href="${link(path)}" data-format="${format}" download>${icon('i-weight')}<span>
      <span class="sr">${words.download(name, title)}, </span>
      <span aria-hidden="true">${name}, </span>${words.weight(bytes)}
    </span></a>`;
}

function isOrdered(order: CourseOrder): boolean {
  return order !== 'any';
}
