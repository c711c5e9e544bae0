import { html, type Html } from '../content/html.ts';
import type { RenderContext } from '../content/element.ts';
import type { Library, Word } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as pageMessages } from '../rendering/messages.fr.ts';
import { brand } from '../rendering/module-page.ts';
import { page } from '../rendering/page.ts';
import { proseContext } from '../rendering/prose.ts';
import { sprite } from '../rendering/sprite.ts';
import { messages } from './messages.fr.ts';

export interface WordsPageOptions {
  readonly lang: string;
  /** Relative URL of the index. */
  readonly home: string;
  readonly css: string;
  readonly scripts: readonly string[];
}

/**
 * « Les mots »: the words that all modules share, by letter. Nothing of it needs a script.
 * @param glossary in alphabetical order.
 */
export function renderWordsPage(
  library: Library,
  glossary: readonly Word[],
  options: WordsPageOptions,
): string {
  const { lang } = options;
  const words = inLanguage(lang, { fr: messages });
  const context = proseContext({ lang });
  const letters = [...byLetter(glossary)];
  const body = html`${sprite(['m', 'i-theme', 'i-size'])}
    <a class="skip" href="#mots">${words.skipToWords}</a>
    <header class="bar"><div class="wrap">
      <div class="top">${brand(library.title, options.home)}<declic-display></declic-display></div>
    </div></header>
    <main class="wrap screen sheet words flow">
      <h1>${words.words}</h1>
      <p>${words.wordsLong}</p>
      <nav class="chips" aria-label="${words.letters}">${letters.map(
        ([letter]) => html`<a class="tool" href="${`#${anchor(letter)}`}">${letter}</a>`,
      )}</nav>
      <div id="mots">${letters.map(([letter, own]) => section(letter, own, context))}</div>
    </main>
    ${foot(lang, options.home)}`;
  return page(
    {
      lang,
      title: `${words.words} · ${library.title}`,
      description: words.wordsLong,
      css: options.css,
      scripts: options.scripts,
    },
    body,
  );
}

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

function foot(lang: string, home: string): Html {
  const words = inLanguage(lang, { fr: pageMessages });
  return html`<footer class="foot"><div class="wrap flow">
    <p><strong>${words.help}</strong> ${words.helpText}</p>
    <p>${words.licenceText('CC BY-SA 4.0')}</p>
    <p>${words.privacySite} <a href="${home}#mes-donnees">${words.forget}</a></p>
  </div></footer>`;
}
