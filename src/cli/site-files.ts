import { createHash } from 'node:crypto';
import { inOrder, type Glossary } from '../compiler/glossary.ts';
import type { Library, Module, ModuleMeta, ModuleText } from '../content/module.ts';
import { interfaceLanguage } from '../i18n/language.ts';
import type { Files, Packager } from '../packaging/packager.ts';
import type { Pieces } from '../packaging/pieces.ts';
import { zip } from '../packaging/zip.ts';
import { containerNames, loads, namesIn } from '../rendering/container-names.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { renderAboutPage } from '../rendering/about.ts';
import { ABOUT_PAGE, renderModulePage } from '../rendering/module-page.ts';
import { renderSessionPage } from '../rendering/session-page.ts';
import { pages } from '../site/pages.ts';
import { renderSitePage } from '../site/shell.ts';
import { pagePath, type Link, type ModuleEntry, type Site, type SitePage } from '../site/site-page.ts';
import type { CourseInIndex } from './course-builder.ts';
import type { BrowserCodes } from './pieces.ts';

/** How the site starts its modules: on this device, as the `web` format does. */
const START = 'web';

/** From the mediator's page to the module's folder. */
const BASE = '../';

const encoder = new TextEncoder();

/** The scripts that all pages of the site share, each under a name that changes with its content. */
export interface Assets {
  /** By path in the site, e.g. `assets/core.1a2b3c4d.js`. */
  readonly files: Files;
  /** Paths of the scripts that a page with these elements needs, in order; `start` last where it plays a module. */
  scripts(lang: string, elements: readonly string[], plays: boolean): readonly string[];
}

/** Pieces that no word tells apart are one file for all languages. */
export function siteAssets(codes: BrowserCodes): Assets {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, js: string): string[] => {
    if (js === '') return [];
    const sum = createHash('sha256').update(js).digest('hex').slice(0, 8);
    const path = `assets/${name}.${sum}.js`;
    files[path] = encoder.encode(js);
    return [path];
  };
  const spoken = codes.languages.map((lang) => {
    const { pieces } = codes.in(lang);
    const elements = Object.entries(pieces.elements).map(([name, { js }]) => [name, add(name, js)] as const);
    const core = add('core', pieces.core.js);
    const start = add(`start-${START}`, pieces.starts[START]?.js ?? '');
    return [pieces, { core, elements: new Map(elements), start }] as const;
  });
  const byPieces = new Map(spoken);
  return {
    files,
    scripts: (lang, names, plays) => {
      const own = byPieces.get(codes.in(lang).pieces);
      const elements = names.flatMap((name) => own?.elements.get(name) ?? []);
      return [...(own?.core ?? []), ...elements, ...(plays ? (own?.start ?? []) : [])];
    },
  };
}

/** A package, ready to be written: its path is relative to `packages`. */
export interface BuiltPackage {
  readonly format: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function buildPackages(
  module: Module,
  codes: BrowserCodes,
  packagers: readonly Packager[],
): readonly BuiltPackage[] {
  const { pieces } = codes.in(module.text.lang);
  return packagers.map((packager) => ({
    format: packager.format,
    path: `${packager.format}/${module.meta.slug}.${module.text.lang}.zip`,
    bytes: zip(packager.pack({ module, pieces })),
  }));
}

export interface SiteContext {
  readonly codes: BrowserCodes;
  readonly assets: Assets;
  /** The language whose index is the site's first page. */
  readonly mainLang: string;
  /** The words that modules share, by language. */
  readonly glossary: ReadonlyMap<string, Glossary>;
  /** Where pages may send, for the policy's connect-src. */
  readonly connect?: string;
}

/** Folder of a module's pages, in the site. */
export function modulePath({
  meta,
  text,
}: {
  readonly meta: Pick<ModuleMeta, 'slug'>;
  readonly text: Pick<ModuleText, 'lang'>;
}): string {
  return `${text.lang}/modules/${meta.slug}`;
}

/** The pages of one module in one language: the learner's, the mediator's, drawings and compiled data. */
export function moduleSiteFiles(module: Module, context: SiteContext): Files {
  const { meta, text } = module;
  const { pieces, sheets } = context.codes.in(text.lang);
  const folder = modulePath(module);
  const home = `../../../${pagePath('', text.lang, context.mainLang)}`;
  const elements = containerNames(text);
  const page = renderModulePage(module, {
    scripts: context.assets.scripts(text.lang, elements, true).map((path) => `../../../${path}`),
    css: css(pieces, elements),
    lateCss: pieces.late,
    footer: 'site',
    home,
    ...(context.glossary.has(text.lang) && {
      words: `../../../${pagePath('les-mots', text.lang, context.mainLang)}`,
    }),
    ...(text.session && { session: 'seance/index.html' }),
    languages: module.languages
      .filter((lang) => lang !== text.lang)
      .map((lang) => ({ lang, href: `../../../${modulePath({ meta, text: { lang } })}/index.html` })),
    ...(context.connect !== undefined && { connect: context.connect }),
  });
  const session = renderSessionPage(module, {
    css: [css(pieces, namesIn(text.session?.blocks ?? [])), pieces.late, sheets['site'] ?? ''].join('\n'),
    module: '../index.html',
    base: BASE,
    home: `../${home}`,
  });
  const files: Record<string, Uint8Array> = {
    [`${folder}/index.html`]: encoder.encode(page),
    [`${folder}/${ABOUT_PAGE}`]: encoder.encode(renderAboutPage(module)),
    [`${folder}/module.json`]: encoder.encode(JSON.stringify(withoutBytes(module))),
  };
  const isLoaded = (path: string): boolean => loads(page, path) || loads(session ?? '', `${BASE}${path}`);
  if (session !== undefined) files[`${folder}/seance/index.html`] = encoder.encode(session);
  for (const drawing of module.drawings) {
    if (!isLoaded(drawing.path)) continue;
    files[`${folder}/${drawing.path}`] = encoder.encode(drawingFile(drawing, meta.theme));
  }
  for (const { path, bytes } of module.media) if (isLoaded(path)) files[`${folder}/${path}`] = bytes;
  return files;
}

/** Compiled data names its media: their bytes stand beside it. */
function withoutBytes(module: Module) {
  return { ...module, media: module.media.map(({ path }) => path) };
}

/** A module in the site of its language. */
export interface Entry extends ModuleEntry {
  readonly lang: string;
}

function css(pieces: Pieces, elements: readonly string[]): string {
  return [pieces.core, ...elements.map((name) => pieces.elements[name])]
    .map((piece) => piece?.css ?? '')
    .join('');
}

/** What the site keeps of a module, and what its page loads unasked: no screen, no word, so that a thousand of them weigh little. */
export function moduleEntry(
  module: Module,
  files: Files,
  packages: readonly BuiltPackage[],
  context: SiteContext,
): Entry {
  const { meta, text } = module;
  const folder = modulePath(module);
  const loaded = Object.entries(files).filter(
    ([path]) => !/module\.json$|a-propos\.html$|seance\/index\.html$|\/media\/[^/]+$/.test(path),
  );
  const scripts = context.assets
    .scripts(text.lang, containerNames(text), true)
    .map((path) => context.assets.files[path]);
  const bytes = [...loaded.map(([, content]) => content), ...scripts].reduce(
    (sum, content) => sum + (content?.length ?? 0),
    0,
  );
  return {
    lang: text.lang,
    module: { meta, text: withoutBlocks(text) },
    page: `${folder}/index.html`,
    ...(text.session && { session: `${folder}/seance/index.html` }),
    bytes,
    downloads: packages.map(({ format, path, bytes: content }) => ({
      format,
      path: `packages/${path}`,
      bytes: content.length,
    })),
  };
}

function withoutBlocks(text: ModuleText): ModuleText {
  const { session, ...rest } = text;
  return { ...rest, screens: [], words: [], ...(session && { session: { ...session, blocks: [] } }) };
}

/** The site's own pages in each language that there are modules in, by path in the site. */
export function siteFiles(
  library: Library,
  entries: readonly Entry[],
  courses: readonly CourseInIndex[],
  context: SiteContext,
): Files {
  const files: Record<string, Uint8Array> = {};
  const langs = new Set([context.mainLang, ...entries.map((entry) => entry.lang)]);
  const sites = [...langs].map((lang): SiteInLanguage => {
    const site: Site = {
      library,
      lang,
      entries: entries.filter((entry) => entry.lang === lang),
      courses: courses.filter((course) => course.lang === lang),
      glossary: inOrder([...(context.glossary.get(lang)?.values() ?? [])], lang),
    };
    return { site, pages: pagesIn(site) };
  });
  for (const one of sites) {
    for (const [path, page] of pagesOf(one, sites, context)) files[path] = encoder.encode(page);
  }
  return files;
}

interface SiteInLanguage {
  readonly site: Site;
  readonly pages: readonly SitePage[];
}

/**
 * The pages that speak a site's language and have content there: the others have no place in its menus.
 * Where the interface is not translated, all speak French.
 */
function pagesIn(site: Site): readonly SitePage[] {
  const lang = interfaceLanguage(site.lang);
  return pages.filter(
    (page) => (page.langs ?? ['fr']).includes(lang) && page.render(site, (target) => target) !== undefined,
  );
}

function pagesOf(
  { site, pages: full }: SiteInLanguage,
  sites: readonly SiteInLanguage[],
  { codes, assets, mainLang }: SiteContext,
): readonly (readonly [string, string])[] {
  const code = codes.in(site.lang);
  const path = (slug: string): string => pagePath(slug, site.lang, mainLang);
  const paths = new Map(full.map(({ slug }) => [slug, path(slug)]));
  return full.flatMap((page) => {
    const up = '../'.repeat(path(page.slug).split('/').length - 1);
    const link: Link = (target) => `${up}${target}`;
    const elements = ['forget', ...page.elements];
    const own = elements.map((name) => code.pieces.elements[name]?.css ?? '');
    const html = renderSitePage(page, site, {
      pages: full,
      paths,
      link,
      languages: sites
        .filter((other) => other.site !== site && other.pages.includes(page))
        .map(({ site: { lang } }) => ({ lang, href: link(pagePath(page.slug, lang, mainLang)) })),
      css: [code.pieces.core.css, code.pieces.late, code.sheets['site'] ?? '', ...own].join('\n'),
      scripts: assets.scripts(site.lang, elements, false).map(link),
    });
    return html === undefined ? [] : [[path(page.slug), html] as const];
  });
}
