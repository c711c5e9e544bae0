import { inOrder } from '../compiler/glossary.ts';
import type { Library } from '../content/module.ts';
import { interfaceLanguage } from '../i18n/language.ts';
import { laterStyles } from '../packaging/pieces.ts';
import { pages } from '../site/pages.ts';
import { renderSitePage } from '../site/shell.ts';
import { inThemeOrder } from '../site/themes.ts';
import { pagePath, type Link, type PageContent, type Site, type SitePage } from '../site/site-page.ts';
import type { CourseInIndex } from './course-builder.ts';
import { AROUND } from './site-assets.ts';
import { languageLink, type Entry, type SiteContext } from './site-files.ts';

const encoder = new TextEncoder();

/** One of the site's own pages. */
export interface PageFile {
  readonly path: string;
  readonly lang: string;
  readonly content: Uint8Array;
  /** Whether each device keeps it. */
  readonly inFrame: boolean;
  /** Paths of its scripts. */
  readonly scripts: readonly string[];
}

/** Languages that there are modules in, the main one first. */
export function siteLanguages(entries: readonly Entry[], { mainLang }: SiteContext): readonly string[] {
  return [...new Set([mainLang, ...entries.map((entry) => entry.lang)])];
}

/**
 * The site's own pages in each language that there are modules in.
 * @param more what only some builds of it have.
 */
export function sitePages(
  library: Library,
  entries: readonly Entry[],
  courses: readonly CourseInIndex[],
  context: SiteContext,
  more: (lang: string) => Pick<Site, 'offline' | 'isCopy'> = () => ({}),
): readonly PageFile[] {
  const sites = siteLanguages(entries, context).map((lang): SiteInLanguage => {
    const site: Site = {
      ...more(lang),
      ...(context.address !== undefined && { address: context.address }),
      library,
      lang,
      entries: inThemeOrder(entries.filter((entry) => entry.lang === lang)),
      courses: courses.filter((course) => course.lang === lang),
      glossary: inOrder([...(context.glossary.get(lang)?.values() ?? [])], lang),
      packing: context.assets.packing(lang),
      editing: context.assets.editing(lang),
    };
    return { site, pages: renderedPages(site, context) };
  });
  return sites.flatMap((one) => pagesOf(one, sites, context));
}

interface SiteInLanguage {
  readonly site: Site;
  readonly pages: readonly RenderedPage[];
}

interface RenderedPage {
  readonly page: SitePage;
  readonly path: string;
  readonly link: Link;
  readonly content: PageContent;
}

/**
 * The pages that speak a site's language and have content there: the others have no place in its menus.
 * Where the interface is not translated, all speak French.
 */
function renderedPages(site: Site, { mainLang }: SiteContext): readonly RenderedPage[] {
  const lang = interfaceLanguage(site.lang);
  return pages.flatMap((page) => {
    if (!(page.langs ?? ['fr']).includes(lang)) return [];
    const path = pagePath(page.slug, site.lang, mainLang);
    const up = '../'.repeat(path.split('/').length - 1);
    const link: Link = (target) => `${up}${target}`;
    const content = page.render(site, link);
    return content === undefined ? [] : [{ page, path, link, content }];
  });
}

function pagesOf(
  { site, pages: full }: SiteInLanguage,
  sites: readonly SiteInLanguage[],
  { codes, assets }: SiteContext,
): readonly PageFile[] {
  const { pieces, sheets } = codes.in(site.lang);
  const inMenus = {
    pages: full.map(({ page }) => page),
    paths: new Map(full.map(({ page, path }) => [page.slug, path])),
  };
  return full.map(({ page, path, link, content }) => {
    const own = [...AROUND, ...page.elements].map((name) => pieces.elements[name]?.css ?? '');
    const scripts = assets.scripts(site.lang, page.elements, false);
    const document = renderSitePage(page, content, site, {
      ...inMenus,
      link,
      languages: sites
        .filter((other) => other.site !== site)
        .flatMap((other) => {
          const same = other.pages.find((one) => one.page === page);
          if (same === undefined) return [];
          return [languageLink(other.site.lang, same.path, link(same.path), site)];
        }),
      css: [pieces.core.css, laterStyles(pieces), sheets['site'] ?? '', ...own].join('\n'),
      scripts: scripts.map(link),
    });
    const inFrame = page.inFrame === true;
    return { path, lang: site.lang, content: encoder.encode(document), inFrame, scripts };
  });
}
