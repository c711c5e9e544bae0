import { html, type Html } from '../content/html.ts';
import type { RenderContext } from '../content/element.ts';
import type { Module, ModuleText, Source } from '../content/module.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages } from './messages.fr.ts';

/** The words a module explains, closed until one is asked for. */
export function moduleWords(text: ModuleText, context: RenderContext): Html | undefined {
  if (text.words.length === 0) return undefined;
  const words = inLanguage(text.lang, { fr: messages });
  return html`<details id="les-mots">
    <summary>${words.words}</summary>
    <dl>${text.words.map(
      (word) =>
        html`<dt id="${word.id}">${context.inlines(word.title)}</dt><dd>${context.blocks(word.blocks)}</dd>`,
    )}</dl>
  </details>`;
}

/** Who made the module, from what, under which licence. */
export function aboutModule({ library, meta, text }: Module): Html {
  const words = inLanguage(text.lang, { fr: messages });
  const authors = meta.authors.length > 0 ? meta.authors : library.authors;
  return html`<details id="a-propos">
    <summary>${words.about}</summary>
    <dl>
      <dt>${words.authors}</dt><dd>${authors.join(', ')} (${library.publisher})</dd>
      <dt>${words.version}</dt><dd>${meta.version}. ${words.reviewDue} ${date(meta.review.due, text.lang)}.</dd>
      <dt>${words.licence}</dt><dd>${words.licenceText(meta.licence)}</dd>
      ${meta.sources.length > 0 && html`<dt>${words.sources}</dt><dd><ul>${meta.sources.map((source) => renderSource(source, words))}</ul></dd>`}
      <dt>${words.outcomes}</dt><dd>${meta.outcomes.join(', ')}. ${words.digcomp}</dd>
    </dl>
  </details>`;
}

function renderSource(source: Source, words: typeof messages): Html {
  return html`<li>
    ${source.publisher}, <a href="${source.url}" target="_blank" rel="noopener noreferrer">${source.title}<span class="sr"> (${words.newTab})</span></a>
  </li>`;
}

function date(iso: string, lang: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const format = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}
