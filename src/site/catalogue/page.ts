import { html, type Html } from '../../content/html.ts';
import { THEMES, type Theme } from '../../content/module.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { icon } from '../../rendering/sprite.ts';
import { messages } from '../messages.fr.ts';
import type { Link, ModuleEntry, Site, SitePage } from '../site-page.ts';

/** All modules, by theme: a plain list that a script may search and filter. */
export const cataloguePage: SitePage = {
  slug: 'modules',
  menu: { name: messages.catalogue, place: 'top' },
  elements: [],
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
    const words = inLanguage(lang, { fr: messages });
    const themes = THEMES.filter((theme) => entries.some(({ module }) => module.meta.theme === theme));
    return {
      title: words.catalogue,
      description: words.lede,
      themes,
      main: html`<h1>${words.modules}</h1>
        <p>${words.lede}</p>
        ${chips(themes, lang, words)}
        ${themes.map((theme) => group(theme, entries, lang, link))}`,
    };
  },
};

function chips(themes: readonly Theme[], lang: string, words: typeof messages): Html {
  const names = inLanguage(lang, { fr: pageMessages }).themes;
  return html`<nav class="chips" aria-label="${words.themes}">
    ${themes.map((theme) => html`<a class="tool" data-t="${theme}" href="#${theme}">${icon(`t-${theme}`)}${names[theme]}</a>`)}
  </nav>`;
}

function group(theme: Theme, entries: Site['entries'], lang: string, link: Link): Html {
  const names = inLanguage(lang, { fr: pageMessages }).themes;
  const cards = entries
    .filter((entry) => entry.module.meta.theme === theme)
    .map((entry) => card(entry, lang, link));
  return html`<section class="group" id="${theme}" data-t="${theme}">
    <h2>${names[theme]}</h2>
    <ul class="grid">${cards}</ul>
  </section>`;
}

/** One module: its title leads to it, from anywhere on the card. */
export function card({ module, page, bytes }: ModuleEntry, lang: string, link: Link): Html {
  const words = inLanguage(lang, { fr: messages });
  const { minutes } = inLanguage(lang, { fr: pageMessages });
  return html`<li class="card" data-t="${module.meta.theme}">
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
