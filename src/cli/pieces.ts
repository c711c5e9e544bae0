import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OutputAsset, OutputChunk, RollupOptions } from 'rollup';
import { componentTypes } from '../components/schemas.ts';
import type { Piece, Pieces } from '../packaging/pieces.ts';
import { questionTypes } from '../questions/schemas.ts';
import { checkoutFolder } from './checkout.ts';
import { cached } from './source-cache.ts';

/** Minified style sheets of the site's own pages, by name without `.css`, beside the pieces. */
export interface BrowserCode {
  readonly pieces: Pieces;
  readonly sheets: Readonly<Record<string, string>>;
  /** Scripts that an element of the site loads when it is asked to, by folder of `src/site`. */
  readonly siteLibraries: Readonly<Record<string, string>>;
  /** The script that `declic start` adds to pages. */
  readonly reloadClient: string;
  /** The site's service worker; the build writes before it what it keeps. */
  readonly serviceWorker: string;
}

/**
 * The browser code, built from the sources with rollup.config.js, or read from the cache
 * where no source has changed since.
 * @param onBuild called when it has to be built, which takes a few seconds.
 */
export function loadPieces(onBuild: () => void = () => undefined): Promise<BrowserCode> {
  return cached('pieces', async () => {
    onBuild();
    return assemble(await buildFiles());
  });
}

/** Runs every build of rollup.config.js in memory. */
async function buildFiles(): Promise<ReadonlyMap<string, string>> {
  // Loaded here alone: it takes time and memory that a cached build has no use for.
  const { rollup } = await import('rollup');
  const config = (await import(pathToFileURL(join(checkoutFolder, 'rollup.config.js')).href)) as {
    readonly default: readonly RollupOptions[];
  };
  const files = new Map<string, string>();
  for (const options of config.default) {
    const bundle = await rollup(options);
    const { output } = await bundle.generate(Array.isArray(options.output) ? {} : (options.output ?? {}));
    await bundle.close();
    for (const file of output) files.set(file.fileName, textOf(file));
  }
  return files;
}

function textOf(file: OutputChunk | OutputAsset): string {
  if (file.type === 'asset') return String(file.source);
  const empty = Object.values(file.modules).every((module) => module.renderedLength === 0);
  return empty && file.imports.length === 0 ? '' : file.code;
}

function assemble(files: ReadonlyMap<string, string>): BrowserCode {
  const piece = (name: string): Piece => ({
    js: files.get(`${name}.js`) ?? '',
    css: files.get(`${name}.css`) ?? '',
  });
  const below = (folder: string): Record<string, Piece> => {
    const found: Record<string, Piece> = {};
    for (const path of files.keys()) {
      const [, name] = /^\w+\/(.+)\.js$/.exec(path) ?? [];
      if (name !== undefined && path.startsWith(`${folder}/`)) found[name] = piece(`${folder}/${name}`);
    }
    return found;
  };
  const sheets: Record<string, string> = {};
  for (const [path, css] of files) {
    const [, name] = /^([^/]+)\.css$/.exec(path) ?? [];
    if (name !== undefined && name !== 'core') sheets[name] = css;
  }
  // A container without behaviour or style of its own has an empty piece.
  const types = [...questionTypes, ...componentTypes].map(
    ({ name }) => [name, piece(`elements/${name}`)] as const,
  );
  const scripts = (folder: string): Record<string, string> =>
    Object.fromEntries(Object.entries(below(folder)).map(([name, { js }]) => [name, js]));
  const elements = { ...Object.fromEntries(types), ...below('elements') };
  return {
    pieces: {
      core: piece('core'),
      late: [sheets['enhanced'] ?? '', sheets['late'] ?? '', sheets['print'] ?? ''].join(''),
      elements,
      starts: below('starts'),
      courseStarts: below('courseStarts'),
      libraries: scripts('libraries'),
    },
    siteLibraries: scripts('siteLibraries'),
    sheets,
    reloadClient: piece('reload-client').js,
    serviceWorker: piece('service-worker').js,
  };
}
