import { html } from '../content/html.ts';
import type { Module } from '../content/module.ts';
import { inLanguage } from '../i18n/language.ts';
import { themeCss } from '../styles/themes.ts';
import { playsMedia } from './container-names.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { readingBar } from './bar.ts';
import { page } from './page.ts';
import { proseContext } from './prose.ts';

export interface SessionPageOptions {
  readonly css: string;
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
  /** Relative URL of the module's page. */
  readonly module: string;
  /** Relative URL of the module's folder, with a slash at its end: drawings are found below it. */
  readonly base: string;
  readonly home: string;
}

/** What a mediator prints and hands out stands beside the session's page. */
export const HANDOUTS_PAGE = 'fiches.html';

/** The mediator's page of a module: a plan to read, to print and to hold. Undefined where the module has none. */
export function renderSessionPage(module: Module, options: SessionPageOptions): string | undefined {
  const { meta, text, library } = module;
  const { session } = text;
  if (session === undefined) return undefined;
  const words = inLanguage(text.lang, { fr: messages, en: messagesEn });
  const context = proseContext({ lang: text.lang, base: options.base, words: options.module });
  const body = html`${readingBar(library.title, options.home)}
    <main class="wrap screen sheet flow">
      <p class="arc">${words.session}</p>
      <h1>${text.title}</h1>
      <p class="soft">${words.sessionMinutes(session.minutes, session.group)}.</p>
      <p class="soft beside"><a href="${options.module}">${words.backToModule}</a> · <a href="${HANDOUTS_PAGE}">${words.handouts}</a></p>
      <declic-print></declic-print>
      ${context.blocks(session.blocks)}
    </main>`;
  return page(
    {
      lang: text.lang,
      title: `${words.sessionOf(text.title)} · ${library.title}`,
      description: text.summary,
      css: themeCss([meta.theme]) + options.css,
      scripts: options.scripts,
      media: playsMedia(session.blocks),
      theme: meta.theme,
    },
    body,
  );
}
