import type { Glossary } from '../compiler/glossary.ts';
import { MEDIA_FOLDER } from '../content/media.ts';
import type { Module, ModuleMeta, ModuleText } from '../content/module.ts';
import type { Files, Packager } from '../packaging/packager.ts';
import { laterStyles, type Pieces } from '../packaging/pieces.ts';
import { zip } from '../packaging/zip.ts';
import { containerNames, loads, namesIn } from '../rendering/container-names.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { renderAboutPage } from '../rendering/about.ts';
import { ABOUT_PAGE, renderModulePage } from '../rendering/module-page.ts';
import { renderHandoutsPage } from '../rendering/handouts-page.ts';
import type { LanguageLink } from '../rendering/language-links.ts';
import { HANDOUTS_PAGE, renderSessionPage } from '../rendering/session-page.ts';
import { editingPage } from '../site/editing/page.ts';
import { SOURCE } from '../site/editing/source-archive.ts';
import { linkedData } from '../site/harvest/linked-data.ts';
import type { ListedFile } from '../site/offline/offline-list.ts';
import { MODULE_DATA, moduleData } from '../site/packing/module-data.ts';
import { pagePath, type ModuleEntry } from '../site/site-page.ts';
import { trailOf } from '../site/space/trail.ts';
import type { LibraryFolder } from './library-folder.ts';
import type { BrowserCodes } from './pieces.ts';
import { AROUND, siteAssets, sumOf, type Assets } from './site-assets.ts';

/** From the mediator's page to the module's folder. */
const BASE = '../';

const encoder = new TextEncoder();

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
  /** Whether pages register the site's service worker: not where each save changes them. */
  readonly worker?: boolean;
  /** The site's own address, without a slash at its end, where it is known. */
  readonly address?: string;
}

/** What the site and its modules are built with, in each thread. */
export function buildContext(
  codes: BrowserCodes,
  { glossary, shared }: Pick<LibraryFolder, 'glossary' | 'shared'>,
  mainLang: string,
  address: string | undefined,
): SiteContext {
  const assets = siteAssets(codes, shared);
  return { codes, assets, mainLang, glossary, worker: true, ...(address !== undefined && { address }) };
}

/** Path of the service worker: at the top, so that the whole site is in its scope. */
export const WORKER = 'service-worker.js';

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

/** Where the site publishes the source of a module, in the folder of its first language. */
export function sourcePath(first: Module): string {
  return `${modulePath(first)}/${SOURCE}`;
}

/** The pages of one module in one language: the learner's, the mediator's, drawings and compiled data. */
export function moduleSiteFiles(module: Module, context: SiteContext): Files {
  const { meta, text } = module;
  const { pieces } = context.codes.in(text.lang);
  const folder = modulePath(module);
  const home = `../../../${pagePath('', text.lang, context.mainLang)}`;
  const elements = containerNames(text);
  const preferences = pieces.elements['preferences']?.css ?? '';
  // The preview has an editor of its own: the one that its author uses.
  const editor =
    context.worker === true
      ? `../../../${pagePath(editingPage.slug, text.lang, context.mainLang)}#${meta.slug}`
      : undefined;
  const url = context.address === undefined ? undefined : `${context.address}/${folder}/index.html`;
  const page = renderModulePage(module, {
    scripts: moduleScripts(text, context).map((path) => `../../../${path}`),
    linkedData: linkedData(module, url),
    ...(context.worker === true && { worker: `../../../${WORKER}` }),
    css: css(pieces, elements),
    lateCss: laterStyles(pieces) + preferences,
    preferences: true,
    footer: 'site',
    home,
    space: `../../../${pagePath('mon-espace', text.lang, context.mainLang)}`,
    ...(context.glossary.has(text.lang) && {
      words: `../../../${pagePath('les-mots', text.lang, context.mainLang)}`,
    }),
    ...(text.session && { session: 'seance/index.html' }),
    languages: module.languages
      .filter((lang) => lang !== text.lang)
      .map((lang) => {
        const path = `${modulePath({ meta, text: { lang } })}/index.html`;
        return languageLink(lang, path, `../../../${path}`, context);
      }),
    ...(context.connect !== undefined && { connect: context.connect }),
  });
  const { session, handouts } = sessionPages(module, context, home);
  const files: Record<string, Uint8Array> = { [`${folder}/index.html`]: encoder.encode(page) };
  const isLoaded = (path: string): boolean =>
    loads(page, path) || [session, handouts].some((one) => loads(one ?? '', `${BASE}${path}`));
  if (session !== undefined) files[`${folder}/seance/index.html`] = encoder.encode(session);
  if (handouts !== undefined) files[`${folder}/seance/${HANDOUTS_PAGE}`] = encoder.encode(handouts);
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
  const about = renderAboutPage(module, {
    sheet: `../../../${context.assets.reading}`,
    scripts: besideScripts(text, context).map((path) => `../../../${path}`),
    home,
    module: 'index.html',
    bytes: viewBytes(text, files, context),
    ...(editor !== undefined && { change: editor }),
  });
  files[`${folder}/${ABOUT_PAGE}`] = encoder.encode(about);
  return files;
}

/** @param home relative URL of the site's first page, from the module's. */
function sessionPages(
  module: Module,
  context: SiteContext,
  home: string,
): { readonly session: string | undefined; readonly handouts: string | undefined } {
  const { text } = module;
  const { pieces, sheets } = context.codes.in(text.lang);
  const cssWith = (names: readonly string[], ...own: readonly string[]): string =>
    [css(pieces, [...names, ...AROUND]), laterStyles(pieces), sheets['site'] ?? '', ...own].join('\n');
  const shared = {
    module: `${BASE}index.html`,
    base: BASE,
    home: `${BASE}${home}`,
    scripts: besideScripts(text, context).map((path) => `${BASE}../../../${path}`),
  };
  return {
    session: renderSessionPage(module, { ...shared, css: cssWith(namesIn(text.session?.blocks ?? [])) }),
    handouts: renderHandoutsPage(module, {
      ...shared,
      // A card shows the messages of a box, and of the plan, as the text's own.
      css: cssWith([...new Set([...containerNames(text), 'message'])], sheets['handouts'] ?? ''),
      session: 'index.html',
    }),
  };
}

/** The paths of the scripts of a page that is read beside a module's, in order. */
function besideScripts(text: ModuleText, { assets }: SiteContext): readonly string[] {
  return assets.scripts(text.lang, [], false);
}

/** Bytes that a module's page loads unasked: neither those of its sounds nor of the pages beside it. */
function viewBytes(text: ModuleText, files: Files, context: SiteContext): number {
  const loaded = Object.entries(files).filter(
    ([path]) => !/module\.json$|a-propos\.html$|seance\/\w+\.html$|\/media\/[^/]+$/.test(path),
  );
  const scripts = moduleScripts(text, context).map((path) => context.assets.files[path]);
  return [...loaded.map(([, content]) => content), ...scripts].reduce(
    (sum, content) => sum + (content?.length ?? 0),
    0,
  );
}

/** @param href relative URL of that path. */
export function languageLink(
  lang: string,
  path: string,
  href: string,
  { address }: Pick<SiteContext, 'address'>,
): LanguageLink {
  return { lang, href, ...(address !== undefined && { url: `${address}/${path}` }) };
}

/** The paths of the scripts of a module's page, in order. */
function moduleScripts(text: ModuleText, { assets }: SiteContext): readonly string[] {
  return assets.scripts(text.lang, [...containerNames(text)], true);
}

/** A module in the site of its language. */
export interface Entry extends ModuleEntry {
  readonly lang: string;
  /** What a copy of the module holds: its pages, drawings, sounds and films. */
  readonly files: readonly ListedFile[];
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
  return {
    lang: text.lang,
    module: { meta, text: withoutBlocks(text) },
    page: `${folder}/index.html`,
    trail: trailOf(module),
    ...(text.session && {
      session: `${folder}/seance/index.html`,
      handouts: `${folder}/seance/${HANDOUTS_PAGE}`,
    }),
    bytes: viewBytes(text, files, context),
    files: Object.entries(files).flatMap(([path, content]) =>
      path.endsWith('/module.json') ? [] : [listed(path, content)],
    ),
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

/** A file as lists name it. */
export function listed(path: string, content: Uint8Array): ListedFile {
  return { path, sum: sumOf(content), bytes: content.length };
}

function withoutBlocks(text: ModuleText): ModuleText {
  const { session, ...rest } = text;
  return { ...rest, screens: [], words: [], ...(session && { session: { ...session, blocks: [] } }) };
}

/** What the site tells of a module in each of its languages, for a site that is made when asked for. */
export function unwrittenEntries(
  modules: readonly Module[],
  formats: readonly Packager[],
  context: SiteContext,
): readonly Entry[] {
  return modules.map((module, _, [first = module]) => {
    const packages = buildPackages(module, context.codes, formats);
    const entry = moduleEntry(module, moduleSiteFiles(module, context), packages, context);
    return { ...entry, source: sourcePath(first) };
  });
}
