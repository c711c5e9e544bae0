import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { icon } from '../../rendering/sprite.ts';
import type { IconName } from '../../styles/icons.ts';
import { card, CARD_ICONS } from '../card.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import { pageData } from '../page-data.ts';
import type { VisitedModule } from '../continue/last-visit.ts';
import { pagePath, type Link, type Site, type SitePage } from '../site-page.ts';
import { themesOf, themeLinks } from '../themes.ts';

/** How many modules stand on the first page: enough to begin, the catalogue has them all. */
const SHOWN = 6;

/** The first page: one sentence, three doors, the themes. */
export const homePage: SitePage = {
  slug: '',
  langs: ['fr', 'en'],
  elements: ['continue'],
  icons: ['i-next', 'd-apprendre', 'd-former', 'd-animer', ...CARD_ICONS],
  inFrame: true,
  render(site, link) {
    const { entries, lang } = site;
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const themes = themesOf(entries);
    const catalogue = link(pagePath('modules', lang, lang));
    const first = themes.flatMap((theme) => entries.find(({ module }) => module.meta.theme === theme) ?? []);
    return {
      title: words.title,
      description: words.lede,
      themes,
      hero: html`<svg class="m big" aria-hidden="true"><use href="#m"/></svg>
        <h1>${words.headline}</h1>
        <p class="lede">${words.lede}</p>`,
      main: html`${goOn(site, link)}
        ${doors(site, words, link)}
        <h2 id="modules">${words.modules}</h2>
        ${themeLinks(themes, lang, catalogue)}
        <ul class="grid">${first.slice(0, SHOWN).map((entry) => card(entry, lang, link))}</ul>
        <p class="act"><a class="btn" href="${catalogue}">${words.allModules(entries.length)}</a></p>`,
    };
  },
};

function goOn({ entries, lang }: Site, link: Link): Html {
  const modules = entries.map(({ module: { meta, text }, page, trail }): VisitedModule => ({
    key: `${meta.slug}.${text.lang}`,
    title: text.title,
    page: link(page),
    screens: trail.screens.length,
  }));
  return html`<declic-continue space="${link(pagePath('mon-espace', lang, lang))}">${pageData(modules)}</declic-continue>`;
}

function doors({ lang, entries, isCopy = false }: Site, words: typeof messages, link: Link): Html {
  const door = (slug: string, name: IconName, title: string, text: string): Html =>
    html`<a class="door" href="${link(pagePath(slug, lang, lang))}">
      <span class="arch">${icon(name)}</span><span><b>${title}</b><br>${text}</span>
    </a>`;
  const isLed = entries.some((entry) => entry.session !== undefined);
  return html`<nav class="doors" aria-label="${words.ways}">
    ${door('modules', 'd-apprendre', words.learn, words.learnText)}
    ${door('formateurs', 'd-former', words.teach, isCopy ? words.teachTextCopy : words.teachText)}
    ${isLed && door('mediateurs', 'd-animer', words.lead, words.leadText)}
  </nav>`;
}
