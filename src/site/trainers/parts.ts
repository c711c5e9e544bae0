import { html, type Html } from '../../content/html.ts';
import { docWords } from '../elements/doc-words.ts';
import { messages as embedMessagesEn } from '../embed/messages.en.ts';
import { messages as embedMessages } from '../embed/messages.fr.ts';
import { inLanguage } from '../../i18n/language.ts';
import { snippet } from '../embed/snippet.ts';
import type { ModuleEntry } from '../site-page.ts';
import type { trainersMessages } from './messages.fr.ts';

type Words = typeof trainersMessages;

/** « Mon parcours »: its element asks for the rest. */
export function ownCourseSection(words: Words): Html {
  return html`<section class="part" id="mon-parcours">
    <h2>${words.ownCourse}</h2>
    <p>${words.ownCourseLong}</p>
    <declic-own-course><p data-plain>${words.ownCoursePlain}</p></declic-own-course>
  </section>`;
}

export function allFilesSection(words: Words): Html {
  return html`<section class="part" id="tout">
    <h2>${words.all}</h2>
    <p>${words.allLong}</p>
    <declic-all-files><p data-plain>${words.allPlain}</p></declic-all-files>
  </section>`;
}

/**
 * The lines that show a module elsewhere.
 * @param address the site's own, where the build was told; else the browser alone knows it.
 */
export function embedSection(
  { module: { text }, page }: ModuleEntry,
  address: string | undefined,
  words: Words,
): Html {
  const { unknownSite, link, label } = inLanguage(text.lang, { fr: embedMessages, en: embedMessagesEn });
  const url = `${address === undefined ? unknownSite : `${address}/`}${page.replace(/index\.html$/, '')}`;
  const lines = snippet({ url, title: text.title, link: link(text.title) });
  return html`<section class="part" id="cadre">
    <h2>${words.embed}</h2>
    <p>${words.embedLong}</p>
    <declic-embed>
      <div data-ui></div>
      <p data-plain${address !== undefined && html` hidden`}>${words.embedReplace(unknownSite)}</p>
      <declic-copy label="${label}"><pre class="code" tabindex="0" role="region" aria-label="${words.embedCode}"><code>${lines}</code></pre></declic-copy>
    </declic-embed>
    <p class="soft">${words.embedNote}</p>
  </section>`;
}

/** @param editor URL of the page that changes modules. */
export function editSection(editor: string, words: Words): Html {
  return html`<section class="part flow" id="modifier">
    <h2>${words.edit}</h2>
    <p>${words.editLong}</p>
    <p><a class="btn" href="${editor}">${words.editHere}</a></p>
    <h3>${words.editMany}</h3>
    <p>${words.editManyLong}</p>
    <ol>${words.editSteps.map((step) => html`<li>${docWords(step)}</li>`)}</ol>
    <p>${docWords(words.editDocs)}</p>
  </section>`;
}
