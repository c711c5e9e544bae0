import type { Library } from '../content/module.ts';
import { zipParts } from '../packaging/zip.ts';
import { CATALOGUE, catalogueJson } from '../site/harvest/catalogue-json.ts';
import { feedPath, rss } from '../site/harvest/rss.ts';
import { ROBOTS, robots, SITEMAP, sitemap } from '../site/harvest/sitemap.ts';
import { installFiles } from '../site/install/manifest.ts';
import { KEY, READ_ME } from '../site/key/key-path.ts';
import { readMe } from '../site/key/read-me.fr.ts';
import { messages } from '../site/messages.fr.ts';
import { bytesOf, type OfflineGroup, type OfflineList } from '../site/offline/offline-list.ts';
import { ABSENT, offlinePage } from '../site/offline/page.ts';
import { pagePath, type Download, type OfflineOffer } from '../site/site-page.ts';
import type { WorkerFrame } from '../site/worker/worker-scope.ts';
import type { CourseInIndex } from './course-builder.ts';
import type { OutputWriter } from './output-folder.ts';
import { listed, WORKER, type Entry, type SiteContext } from './site-files.ts';
import { siteLanguages, sitePages, type PageFile } from './site-pages.ts';

/** All that a site is made of; its modules and its scripts are written already. */
export interface WholeSite {
  readonly library: Library;
  readonly entries: readonly Entry[];
  readonly courses: readonly CourseInIndex[];
  readonly context: SiteContext;
}

/**
 * Writes what knows of all modules: the site's own pages, the copy for a USB key, what works without internet,
 * what other sites may harvest.
 * @returns the bytes of the copy.
 */
export function writeSite(site: WholeSite, output: OutputWriter): number {
  const { library, entries, courses, context } = site;
  const key: Download = { format: 'usb', path: `packages/${KEY}`, bytes: writeKey(site, output) };
  const offerOf = (lang: string, bytes: number): OfflineOffer => ({
    worker: WORKER,
    list: listPath(lang),
    bytes,
    key,
  });
  const render = (bytesFor: (lang: string) => number): readonly PageFile[] =>
    sitePages(library, entries, courses, context, (lang) => ({ offline: offerOf(lang, bytesFor(lang)) }));
  // The first page to say what all weighs is one of those that are weighed.
  const draft = render(() => 0);
  const pages = render((lang) => bytesOf(listOf(lang, site, draft).groups.flatMap(({ files }) => files)));
  const write = (path: string, content: Uint8Array | string): void => output.write(`site/${path}`, content);
  for (const { path, content } of pages) write(path, content);
  for (const lang of siteLanguages(entries, context)) {
    write(listPath(lang), JSON.stringify(listOf(lang, site, pages)));
  }
  write(WORKER, serviceWorker(site, pages));
  const installed = installFiles(library, context.mainLang, messages.lede);
  for (const [path, content] of Object.entries(installed)) write(path, content);
  for (const [path, text] of Object.entries(harvestFiles(site, pages))) write(path, text);
  return key.bytes;
}

/** The whole site but its packages and what developers read, to be opened from a disk. */
function writeKey({ library, entries, courses, context }: WholeSite, output: OutputWriter): number {
  const withoutPackages = <One extends { readonly downloads: unknown }>(one: One) => ({
    ...one,
    downloads: [],
  });
  const pages = sitePages(
    library,
    entries.map(withoutPackages),
    courses.map(withoutPackages),
    context,
    () => ({ isCopy: true }),
  );
  const own = new Map<string, Uint8Array>([
    ...pages.map(({ path, content }) => [path, content] as const),
    [READ_ME, new TextEncoder().encode(readMe(library.title))],
  ]);
  const written = [
    ...new Set(siteLanguages(entries, context).flatMap((lang) => context.assets.forReading(lang))),
    ...entries.flatMap(({ files }) => files.map(({ path }) => path)),
  ];
  const read = (path: string): Uint8Array => own.get(path) ?? output.read(`site/${path}`);
  return output.writeLargePackage(KEY, zipParts([...own.keys(), ...written], read));
}

function listPath(lang: string): string {
  return `${lang}/hors-ligne.json`;
}

/** What a device may keep besides the frame: what modules share first, then each module. */
function listOf(lang: string, { entries, context }: WholeSite, pages: readonly PageFile[]): OfflineList {
  const inFrame = new Set(frameOf(pages, context).map(({ path }) => path));
  const shared = [
    ...context.assets.forReading(lang).map((path) => [path, fileOf(context, path)] as const),
    ...pages.filter((page) => page.lang === lang).map(({ path, content }) => [path, content] as const),
  ].filter(([path]) => !inFrame.has(path));
  const groups: OfflineGroup[] = [
    { files: shared.map(([path, content]) => listed(path, content)) },
    ...entries
      .filter((entry) => entry.lang === lang)
      .map(({ module, files }) => ({ title: module.text.title, files })),
  ];
  return { version: 1, groups };
}

function fileOf({ assets }: SiteContext, path: string): Uint8Array {
  return assets.files[path] ?? new Uint8Array();
}

/** What each device keeps: the main language's pages of the frame, and their scripts. */
function frameOf(pages: readonly PageFile[], context: SiteContext) {
  const { mainLang } = context;
  const own = pages.filter(({ inFrame, lang }) => inFrame && lang === mainLang);
  const scripts = [...new Set(own.flatMap((page) => page.scripts))];
  return [
    ...own.map(({ path, content }) => ({ path, content, isHashed: false })),
    ...scripts.map((path) => ({ path, content: fileOf(context, path), isHashed: true })),
  ];
}

/** The worker's script, after what it keeps: a browser sees a new version where either differs. */
function serviceWorker({ context }: WholeSite, pages: readonly PageFile[]): string {
  const frame: WorkerFrame = {
    files: frameOf(pages, context).map(({ path, content, isHashed }) => ({
      url: path,
      revision: isHashed ? null : listed(path, content).sum,
    })),
    absent: `${pagePath(offlinePage.slug, context.mainLang, context.mainLang)}#${ABSENT}`,
  };
  return `self.declicFrame=${JSON.stringify(frame)};\n${context.codes.in(context.mainLang).serviceWorker}`;
}

/** What other sites and search engines read. A map and feeds name whole addresses: without the site's there are none. */
function harvestFiles(site: WholeSite, pages: readonly PageFile[]): Readonly<Record<string, string>> {
  const { library, entries, courses, context } = site;
  const { address, mainLang } = context;
  const catalogue = catalogueJson(library, entries, courses, address);
  const files: Record<string, string> = {
    [CATALOGUE]: `${JSON.stringify(catalogue, undefined, 2)}\n`,
    [ROBOTS]: robots(address),
  };
  if (address === undefined) return files;
  const paths = [
    ...pages.map(({ path }) => path),
    ...entries.flatMap(({ page, session }) => [page, ...(session === undefined ? [] : [session])]),
  ];
  files[SITEMAP] = sitemap(paths, address);
  for (const lang of siteLanguages(entries, context)) {
    const own = entries.filter((entry) => entry.lang === lang);
    files[feedPath(lang)] = rss({
      library,
      lang,
      entries: own,
      home: pagePath('', lang, mainLang),
      address,
    });
  }
  return files;
}
