import { createHash } from 'node:crypto';
import { inOrder, type Glossary } from '../compiler/glossary.ts';
import { MEDIA_FOLDER } from '../content/media.ts';
import type { Library, Module, ModuleText } from '../content/module.ts';
import type { Files, Packager } from '../packaging/packager.ts';
import type { Pieces } from '../packaging/pieces.ts';
import { zip } from '../packaging/zip.ts';
import { containerNames, loads, namesIn } from '../rendering/container-names.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { renderAboutPage } from '../rendering/about.ts';
import { ABOUT_PAGE, renderModulePage } from '../rendering/module-page.ts';
import { renderSessionPage } from '../rendering/session-page.ts';
import { componentTypes } from '../components/schemas.ts';
import { questionTypes } from '../questions/schemas.ts';
import { MODULE_DATA, moduleData } from '../site/packing/module-data.ts';
import { pages } from '../site/pages.ts';
import { renderSitePage } from '../site/shell.ts';
import { pagePath, type Link, type ModuleEntry, type PackingFiles, type Site } from '../site/site-page.ts';
import type { CourseInIndex } from './course-builder.ts';
import type { BrowserCode } from './pieces.ts';

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
  scripts(elements: readonly string[], plays: boolean): readonly string[];
  /** What a page loads to make packages. */
  readonly packing: PackingFiles;
}

export function siteAssets({ pieces, siteLibraries }: BrowserCode): Assets {
  const files: Record<string, Uint8Array> = {};
  const write = (name: string, type: 'js' | 'json', text: string): string => {
    const sum = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const path = `assets/${name}.${sum}.${type}`;
    files[path] = encoder.encode(text);
    return path;
  };
  const add = (name: string, js: string): string[] => (js === '' ? [] : [write(name, 'js', js)]);
  const core = add('core', pieces.core.js);
  const elements = new Map(
    Object.entries(pieces.elements).map(([name, piece]) => [name, add(name, piece.js)]),
  );
  const start = add(`start-${START}`, pieces.starts[START]?.js ?? '');
  // The site's own elements stand in no package.
  const packed = [...questionTypes, ...componentTypes].flatMap(({ name }) => {
    const piece = pieces.elements[name];
    return piece === undefined ? [] : [[name, piece] as const];
  });
  const script = write('packing', 'js', siteLibraries['packing'] ?? '');
  const data = write(
    'pieces',
    'json',
    JSON.stringify({ ...pieces, elements: Object.fromEntries(packed) } satisfies Pieces),
  );
  return {
    files,
    scripts: (names, plays) => [
      ...core,
      ...names.flatMap((name) => elements.get(name) ?? []),
      ...(plays ? start : []),
    ],
    packing: { script, pieces: data, bytes: (files[script]?.length ?? 0) + (files[data]?.length ?? 0) },
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
  pieces: Pieces,
  packagers: readonly Packager[],
): readonly BuiltPackage[] {
  return packagers.map((packager) => ({
    format: packager.format,
    path: `${packager.format}/${module.meta.slug}.${module.text.lang}.zip`,
    bytes: zip(packager.pack({ module, pieces })),
  }));
}

export interface SiteContext {
  readonly code: BrowserCode;
  readonly assets: Assets;
  /** The language whose index is the site's first page. */
  readonly mainLang: string;
  /** The words that modules share, by language. */
  readonly glossary: ReadonlyMap<string, Glossary>;
  /** Where pages may send, for the policy's connect-src. */
  readonly connect?: string;
}

/** Folder of a module's pages, in the site. */
export function modulePath({ meta, text }: Pick<Module, 'meta' | 'text'>): string {
  return `${text.lang}/modules/${meta.slug}`;
}

/** The pages of one module in one language: the learner's, the mediator's, drawings and compiled data. */
export function moduleSiteFiles(module: Module, context: SiteContext): Files {
  const { meta, text } = module;
  const { pieces, sheets } = context.code;
  const folder = modulePath(module);
  const home = `../../../${pagePath('', text.lang, context.mainLang)}`;
  const elements = containerNames(text);
  const page = renderModulePage(module, {
    scripts: context.assets.scripts(elements, true).map((path) => `../../../${path}`),
    css: css(pieces, elements),
    lateCss: pieces.late,
    footer: 'site',
    home,
    ...(context.glossary.has(text.lang) && {
      words: `../../../${pagePath('les-mots', text.lang, context.mainLang)}`,
    }),
    ...(text.session && { session: 'seance/index.html' }),
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
  };
  const isLoaded = (path: string): boolean => loads(page, path) || loads(session ?? '', `${BASE}${path}`);
  if (session !== undefined) files[`${folder}/seance/index.html`] = encoder.encode(session);
  for (const drawing of module.drawings) {
    if (!isLoaded(drawing.path)) continue;
    files[`${folder}/${drawing.path}`] = encoder.encode(drawingFile(drawing, meta.theme));
  }
  const media = module.media.filter(({ path }) => isLoaded(path));
  for (const { path, bytes } of media) files[`${folder}/${path}`] = bytes;
  const data = moduleData(
    module,
    media.map(({ path }) => path),
  );
  files[`${folder}/${MODULE_DATA}`] = encoder.encode(JSON.stringify(data));
  return files;
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
    .scripts(containerNames(text), true)
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
    dataBytes: Object.entries(files)
      .filter(([path]) => path === `${folder}/${MODULE_DATA}` || path.startsWith(`${folder}/${MEDIA_FOLDER}`))
      .reduce((sum, [, content]) => sum + content.length, 0),
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
  for (const lang of new Set([context.mainLang, ...entries.map((entry) => entry.lang)])) {
    const site: Site = {
      library,
      lang,
      entries: entries.filter((entry) => entry.lang === lang),
      courses: courses.filter((course) => course.lang === lang),
      glossary: inOrder([...(context.glossary.get(lang)?.values() ?? [])], lang),
      packing: context.assets.packing,
    };
    for (const [path, page] of pagesOf(site, context)) files[path] = encoder.encode(page);
  }
  return files;
}

function pagesOf(
  site: Site,
  { code, assets, mainLang }: SiteContext,
): readonly (readonly [string, string])[] {
  const path = (slug: string): string => pagePath(slug, site.lang, mainLang);
  // A page without content has no place in the menus: which have some is known before the first is written.
  const full = pages.filter((page) => page.render(site, (target) => target) !== undefined);
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
      css: [code.pieces.core.css, code.pieces.late, code.sheets['site'] ?? '', ...own].join('\n'),
      scripts: assets.scripts(elements, false).map(link),
    });
    return html === undefined ? [] : [[path(page.slug), html] as const];
  });
}
