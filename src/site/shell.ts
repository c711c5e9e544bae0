import { html, type Html } from '../content/html.ts';
import { inLanguage, type Translations } from '../i18n/language.ts';
import { messages as pageMessagesEn } from '../rendering/messages.en.ts';
import { messages as pageMessages } from '../rendering/messages.fr.ts';
import { languageLinks, type LanguageLink } from '../rendering/language-links.ts';
import { brand, SITE_TOOL_ICONS, siteTools } from '../rendering/bar.ts';
import { page as documentPage } from '../rendering/page.ts';
import { sprite } from '../rendering/sprite.ts';
import { themeCss } from '../styles/themes.ts';
import { feedPath } from './harvest/rss.ts';
import { MANIFEST, TOUCH_ICON } from './install/manifest.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Link, PageContent, Site, SitePage } from './site-page.ts';

export interface ShellOptions {
  /** The pages that this language has, in the order of the menus. */
  readonly pages: readonly SitePage[];
  /** Path in the site of each, by its slug. */
  readonly paths: ReadonlyMap<string, string>;
  readonly link: Link;
  /** The page in other languages. */
  readonly languages: readonly LanguageLink[];
  readonly css: string;
  /** Relative URLs of the deferred scripts, in order. */
  readonly scripts: readonly string[];
}

/** A page of the site around its content, with what all of them share: the way home, the menus, settings, help. */
export function renderSitePage(
  page: SitePage,
  content: PageContent,
  site: Site,
  options: ShellOptions,
): string {
  const { link } = options;
  const words = inLanguage(site.lang, { fr: messages, en: messagesEn });
  const top = html`<div class="top">
      ${brand(site.library.title, link(options.paths.get('') ?? ''))}${languageLinks(options.languages)}${siteTools}
    </div>
    <nav class="menu" aria-label="${words.menu}">${menu('top', page, site.lang, options)}</nav>`;
  const body = html`${sprite(['m', ...SITE_TOOL_ICONS, ...page.icons])}
    <a class="skip" href="#contenu">${words.skip}</a>
    ${
      content.hero
        ? html`<header class="deep hero"><div class="wrap">${top}${content.hero}</div></header>`
        : html`<header class="bar"><div class="wrap">${top}</div></header>`
    }
    <main class="wrap${content.hero === undefined && ' screen flow'}" id="contenu">${content.main}</main>
    ${foot(page, site, options)}`;
  const { offline } = site;
  return documentPage(
    {
      lang: site.lang,
      title: `${content.title} · ${site.library.title}`,
      description: content.description,
      css: themeCss(content.themes ?? []) + options.css,
      scripts: options.scripts,
      languages: options.languages,
      ...(offline && { worker: true, manifest: link(MANIFEST) }),
      more: html`${offline && html`<link rel="apple-touch-icon" href="${link(TOUCH_ICON)}">`}${feedLink(site, link)}`,
      ...(content.packs === true && { packs: true }),
      ...(content.makesDocuments === true && { sheets: true, media: true }),
      frame: content.frame,
    },
    body,
  );
}

function menu(
  place: 'top' | 'foot',
  current: SitePage,
  lang: string,
  { pages, paths, link }: ShellOptions,
): Html {
  const items = pages.flatMap((page) => {
    const path = paths.get(page.slug);
    if (page.menu?.place !== place || path === undefined) return [];
    const here = page === current && html` aria-current="page"`;
    return html`<li><a href="${link(path)}"${here}>${nameIn(page.menu.name, lang)}</a></li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** A feed names its pages by whole addresses: without the site's there is none. */
function feedLink({ address, library, lang }: Site, link: Link): Html | undefined {
  if (address === undefined) return undefined;
  const href = link(feedPath(lang));
  return html`<link rel="alternate" type="application/rss+xml" title="${library.title}" href="${href}">`;
}

function nameIn(name: string | Translations<string>, lang: string): string {
  return typeof name === 'string' ? name : inLanguage(lang, name);
}

function foot(current: SitePage, { lang, offline, isCopy = false }: Site, options: ShellOptions): Html {
  const words = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn });
  const own = inLanguage(lang, { fr: messages, en: messagesEn });
  const space = options.paths.get('mon-espace');
  return html`<footer class="foot"><div class="wrap flow">
    <p><strong>${words.help}</strong> ${words.helpText}</p>
    <nav class="menu" aria-label="${own.footMenu}">${menu('foot', current, lang, options)}</nav>
    <p class="licence">${words.licenceText('CC\u00a0BY-SA\u00a04.0')} ${words.digcomp}</p>
    <p>${words.privacySite} ${space !== undefined && html`<a href="${options.link(space)}#mes-donnees">${words.forget}</a>`}</p>
    ${!isCopy && html`<p><a href="${options.link('elements/index.html')}" hreflang="en">${own.elements}</a></p>`}
    ${offline && html`<declic-update worker="${options.link(offline.worker)}"></declic-update>`}
  </div></footer>`;
}
