import { html, type Html } from '../content/html.ts';
import { THEMES, type Theme } from '../content/module.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as pageMessagesEn } from '../rendering/messages.en.ts';
import { messages as pageMessages } from '../rendering/messages.fr.ts';
import { icon } from '../rendering/sprite.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { ModuleEntry } from './site-page.ts';

/** The icons of all themes, for a page's `icons`. */
export const THEME_ICONS = THEMES.map((theme) => `t-${theme}` as const);

/** The themes that there are modules of, in the house's order. */
export function themesOf(entries: readonly ModuleEntry[]): readonly Theme[] {
  return THEMES.filter((theme) => entries.some(({ module }) => module.meta.theme === theme));
}

/**
 * A link to each theme’s modules.
 * @param catalogue URL of the page where the themes stand; empty on that page.
 */
export function themeLinks(themes: readonly Theme[], lang: string, catalogue = ''): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  return html`<nav class="chips" aria-label="${words.themes}">
    ${themes.map((theme) => html`<a class="tool" data-t="${theme}" href="${`${catalogue}#${theme}`}">${icon(`t-${theme}`)}${names[theme]}</a>`)}
  </nav>`;
}
