import { html, Html } from '../../content/html.ts';
import { THEMES, type Theme } from '../../content/module.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { icon } from '../../rendering/sprite.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import type { CatalogueData } from './element.ts';
import { cardId, competenceLabel, searchEntry } from './entry.ts';
import type { Link, ModuleEntry, Site, SitePage } from '../site-page.ts';

/** All modules, by theme: a plain list that a script may search and filter. */
export const cataloguePage: SitePage = {
  slug: 'modules',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.catalogue, en: messagesEn.catalogue }, place: 'top' },
  elements: ['catalogue'],
  icons: [
    'i-time',
    'i-weight',
    't-socle',
    't-donnees',
    't-esprit-critique',
    't-environnement',
    't-passeurs',
    't-transversal',
  ],
  render({ entries, lang }, link) {
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const themes = THEMES.filter((theme) => entries.some(({ module }) => module.meta.theme === theme));
    return {
      title: words.catalogue,
      description: words.lede,
      themes,
      main: html`<h1>${words.modules}</h1>
        <p>${words.lede}</p>
        <declic-catalogue>
          <script type="application/json">${new Html(dataFor(entries, themes, lang))}</script>
          <div data-ui></div>
          <div data-cards>
            ${chips(themes, lang, words)}
            ${themes.map((theme) => group(theme, entries, lang, link))}
          </div>
        </declic-catalogue>`,
    };
  },
};

/** In a script element `<` could end it: JSON has another way to write it. */
function dataFor(entries: Site['entries'], themes: readonly Theme[], lang: string): string {
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  const found = entries.map(searchEntry);
  const competences = [...new Set(found.flatMap((entry) => entry.competences))].sort();
  const data: CatalogueData = {
    entries: found,
    themes: themes.map((theme) => ({ value: theme, name: names[theme] })),
    competences: competences.map((id) => ({ value: id, name: competenceLabel(id, lang) })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function chips(themes: readonly Theme[], lang: string, words: typeof messages): Html {
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  return html`<nav class="chips" aria-label="${words.themes}">
    ${themes.map((theme) => html`<a class="tool" data-t="${theme}" href="#${theme}">${icon(`t-${theme}`)}${names[theme]}</a>`)}
  </nav>`;
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

/** One module: its title leads to it, from anywhere on the card. */
export function card({ module, page, bytes }: ModuleEntry, lang: string, link: Link, id?: string): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const { minutes } = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn });
  return html`<li class="card"${id !== undefined && html` id="${id}"`} data-t="${module.meta.theme}">
    <span class="tab">${icon(`t-${module.meta.theme}`)}</span>
    <div class="in">
      <h3 class="ct"><a class="all" href="${link(page)}">${module.text.title}</a></h3>
      <p>${module.text.summary}</p>
      <p class="meta">
        <span>${icon('i-time')}${minutes(module.meta.minutes)}</span>
        <span>${icon('i-weight')}${words.weight(bytes)}</span>
      </p>
    </div>
  </li>`;
}
