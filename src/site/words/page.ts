import { html, type Html } from '../../content/html.ts';
import type { RenderContext } from '../../content/element.ts';
import type { Word } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import { inLanguage } from '../../i18n/language.ts';
import { proseContext } from '../../rendering/prose.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { SitePage } from '../site-page.ts';

/** « Les mots »: the words that all modules share, by letter. Nothing of it needs a script. */
export const wordsPage: SitePage = {
  slug: 'les-mots',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.words, en: messagesEn.words }, place: 'foot' },
  elements: [],
  icons: [],
  render({ glossary, lang }) {
    if (glossary.length === 0) return undefined;
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const context = proseContext({ lang });
    const letters = [...byLetter(glossary)];
    return {
      title: words.words,
      description: words.wordsLong,
      main: html`<div class="sheet words flow">
        <h1>${words.words}</h1>
        <p>${words.wordsLong}</p>
        <nav class="chips" aria-label="${words.letters}">${letters.map(
          ([letter]) => html`<a class="tool" href="${`#${anchor(letter)}`}">${letter}</a>`,
        )}</nav>
        <div id="mots">${letters.map(([letter, own]) => section(letter, own, context))}</div>
      </div>`,
    };
  },
};

/** An accent does not count: « Écran » stands under E. */
function byLetter(glossary: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const letters = new Map<string, Word[]>();
  for (const word of glossary) {
    const letter = plainText(word.title).normalize('NFD').charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return letters;
}

function anchor(letter: string): string {
  return `lettre-${letter.toLowerCase()}`;
}

function section(letter: string, own: readonly Word[], context: RenderContext): Html {
  return html`<section><h2 id="${anchor(letter)}">${letter}</h2>
    <dl>${own.map(
      ({ id, title, blocks }) =>
        html`<dt id="${id}">${context.inlines(title)}</dt><dd>${context.blocks(blocks)}</dd>`,
    )}</dl>
  </section>`;
}
