import { html, type Html } from '../../content/html.ts';
import { THEMES } from '../../content/module.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as pageMessagesEn } from '../../rendering/messages.en.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { icon } from '../../rendering/sprite.ts';
import type { IconName } from '../../styles/icons.ts';
import { card } from '../catalogue/page.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import { pagePath, type Link, type Site, type SitePage } from '../site-page.ts';

/** How many modules stand on the first page: enough to begin, the catalogue has them all. */
const SHOWN = 6;

/** The first page: one sentence, three doors, the themes. */
export const homePage: SitePage = {
  slug: '',
  langs: ['fr', 'en'],
  elements: [],
  icons: [
    'd-apprendre',
    'd-former',
    'd-animer',
    'i-time',
    'i-weight',
    't-socle',
    't-donnees',
    't-esprit-critique',
    't-environnement',
    't-passeurs',
    't-transversal',
  ],
  render(site, link) {
    const { entries, lang } = site;
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const themes = THEMES.filter((theme) => entries.some(({ module }) => module.meta.theme === theme));
    const first = themes.flatMap((theme) => entries.find(({ module }) => module.meta.theme === theme) ?? []);
    return {
      title: words.title,
      description: words.lede,
      themes,
      hero: html`<svg class="m big" aria-hidden="true"><use href="#m"/></svg>
        <h1>${words.headline}</h1>
        <p class="lede">${words.lede}</p>`,
      main: html`${doors(site, words, link)}
        <h2 id="modules">${words.modules}</h2>
        ${themeLinks(site, themes, link)}
        <ul class="grid">${first.slice(0, SHOWN).map((entry) => card(entry, lang, link))}</ul>
        <p class="act"><a class="btn" href="${link(pagePath('modules', lang, lang))}">${words.allModules(entries.length)}</a></p>`,
    };
  },
};

function doors({ lang, entries }: Site, words: typeof messages, link: Link): Html {
  const door = (slug: string, name: IconName, title: string, text: string): Html =>
    html`<a class="door" href="${link(pagePath(slug, lang, lang))}">
      <span class="arch">${icon(name)}</span><span><b>${title}</b><br>${text}</span>
    </a>`;
  const isLed = entries.some((entry) => entry.session !== undefined);
  return html`<nav class="doors" aria-label="${words.ways}">
    ${door('modules', 'd-apprendre', words.learn, words.learnText)}
    ${door('formateurs', 'd-former', words.teach, words.teachText)}
    ${isLed && door('mediateurs', 'd-animer', words.lead, words.leadText)}
  </nav>`;
}

function themeLinks({ lang }: Site, themes: readonly (typeof THEMES)[number][], link: Link): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const names = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn }).themes;
  const catalogue = link(pagePath('modules', lang, lang));
  return html`<nav class="chips" aria-label="${words.themes}">
    ${themes.map((theme) => html`<a class="tool" data-t="${theme}" href="${`${catalogue}#${theme}`}">${icon(`t-${theme}`)}${names[theme]}</a>`)}
  </nav>`;
}
