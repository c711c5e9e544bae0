import { html, type Html } from '../../content/html.ts';
import type { Theme } from '../../content/module.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { card, CARD_ICONS } from '../card.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import { pageData } from '../page-data.ts';
import type { Link, Site, SitePage } from '../site-page.ts';
import { themeLinks, themesOf } from '../themes.ts';
import type { CatalogueData } from './element.ts';
import { cardId, competenceLabel, searchEntry } from './entry.ts';

/** All modules, by theme: a plain list that a script may search and filter. */
export const cataloguePage: SitePage = {
  slug: 'modules',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.catalogue, en: messagesEn.catalogue }, place: 'top' },
  elements: ['catalogue'],
  icons: CARD_ICONS,
  inFrame: true,
  render({ entries, lang }, link) {
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const themes = themesOf(entries);
    return {
      title: words.catalogue,
      description: words.lede,
      themes,
      main: html`<h1>${words.modules}</h1>
        <p>${words.lede}</p>
        <declic-catalogue>
          ${pageData(dataFor(entries, themes, lang))}
          <div data-ui></div>
          <div data-cards>
            ${themeLinks(themes, lang)}
            ${themes.map((theme) => group(theme, entries, lang, link))}
          </div>
        </declic-catalogue>`,
    };
  },
};

function dataFor(entries: Site['entries'], themes: readonly Theme[], lang: string): CatalogueData {
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  const found = entries.map(searchEntry);
  const competences = [...new Set(found.flatMap((entry) => entry.competences))].sort();
  return {
    entries: found,
    themes: themes.map((theme) => ({ value: theme, name: names[theme] })),
    competences: competences.map((id) => ({ value: id, name: competenceLabel(id, lang) })),
  };
}

function group(theme: Theme, entries: Site['entries'], lang: string, link: Link): Html {
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  const cards = entries
    .filter((entry) => entry.module.meta.theme === theme)
    .map((entry) => card(entry, lang, link, cardId(entry.module.meta.slug)));
  return html`<section class="group" id="${theme}" data-t="${theme}">
    <h2>${names[theme]}</h2>
    <ul class="grid">${cards}</ul>
  </section>`;
}
