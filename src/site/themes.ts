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

/** The same modules by theme, in the house's order; within a theme they keep their order. */
export function inThemeOrder<Entry extends ModuleEntry>(entries: readonly Entry[]): readonly Entry[] {
  const place = ({ module }: Entry): number => THEMES.indexOf(module.meta.theme);
  return [...entries].sort((a, b) => place(a) - place(b));
}

/**
 * A list of rows for each theme, under its name.
 * @param heading level of the names.
 * @param row one module, as a list item.
 */
export function rowsByTheme(
  entries: readonly ModuleEntry[],
  lang: string,
  heading: 2 | 3,
  row: (entry: ModuleEntry) => Html,
): Html {
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  return html`${themesOf(entries).map((theme) => {
    const name = heading === 2 ? html`<h2>${names[theme]}</h2>` : html`<h3>${names[theme]}</h3>`;
    return html`<section class="of-theme">
      ${name}
      <ul class="rows">${entries.filter(({ module }) => module.meta.theme === theme).map(row)}</ul>
    </section>`;
  })}`;
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
