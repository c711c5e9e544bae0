import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OutputAsset, OutputChunk, RollupOptions } from 'rollup';
import { componentTypes } from '../components/schemas.ts';
import { interfaceLanguage, type InterfaceLanguage } from '../i18n/language.ts';
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

/** The browser code in each language that is asked for; in French always. */
export class BrowserCodes {
  readonly #byLanguage: ReadonlyMap<InterfaceLanguage, BrowserCode>;
  readonly #french: BrowserCode;

  private constructor(french: BrowserCode, byLanguage: ReadonlyMap<InterfaceLanguage, BrowserCode>) {
    this.#french = french;
    this.#byLanguage = byLanguage;
  }

  /**
   * Builds the code from the sources with rollup.config.js, or reads it from the cache where no source has changed since.
   * @param langs of the modules: a language that none of them speaks is not built.
   * @param onBuild called when something has to be built, which takes a few seconds.
   */
  static async load(langs: Iterable<string>, onBuild: () => void = () => undefined): Promise<BrowserCodes> {
    let told = false;
    const build = (lang: InterfaceLanguage): Promise<BuiltFiles> =>
      cached(`pieces-${lang}`, () => {
        if (!told) onBuild();
        told = true;
        return buildFiles(lang);
      });
    const french = await build('fr');
    const byLanguage = new Map<InterfaceLanguage, BrowserCode>();
    for (const lang of new Set([...langs].map(interfaceLanguage))) {
      if (lang !== 'fr') byLanguage.set(lang, assemble({ ...french, ...(await build(lang)) }));
    }
    return new BrowserCodes(assemble(french), byLanguage);
  }

  /** The code for a text in `lang`: in its language, else in French. */
  in(lang: string): BrowserCode {
    return this.#byLanguage.get(interfaceLanguage(lang)) ?? this.#french;
  }

  /** The languages that there is code in. */
  get languages(): readonly InterfaceLanguage[] {
    return ['fr', ...this.#byLanguage.keys()];
  }
}

/** By path, as rollup writes them. */
type BuiltFiles = Readonly<Record<string, string>>;

/** Runs in memory the builds of rollup.config.js in one language. */
async function buildFiles(lang: InterfaceLanguage): Promise<BuiltFiles> {
  // Loaded here alone: it takes time and memory that a cached build has no use for.
  const { rollup } = await import('rollup');
  const config = (await import(pathToFileURL(join(checkoutFolder, 'rollup.config.js')).href)) as {
    builds(lang: InterfaceLanguage): readonly RollupOptions[];
  };
  const files: Record<string, string> = {};
  for (const options of config.builds(lang)) {
    const bundle = await rollup(options);
    const { output } = await bundle.generate(Array.isArray(options.output) ? {} : (options.output ?? {}));
    await bundle.close();
    for (const file of output) files[file.fileName] = textOf(file);
  }
  return files;
}

function textOf(file: OutputChunk | OutputAsset): string {
  if (file.type === 'asset') return String(file.source);
  const empty = Object.values(file.modules).every((module) => module.renderedLength === 0);
  return empty && file.imports.length === 0 ? '' : file.code;
}

function assemble(files: BuiltFiles): BrowserCode {
  const piece = (name: string): Piece => ({
    js: files[`${name}.js`] ?? '',
    css: files[`${name}.css`] ?? '',
  });
  const below = (folder: string): Record<string, Piece> => {
    const found: Record<string, Piece> = {};
    for (const path of Object.keys(files)) {
      const [, name] = /^\w+\/(.+)\.js$/.exec(path) ?? [];
      if (name !== undefined && path.startsWith(`${folder}/`)) found[name] = piece(`${folder}/${name}`);
    }
    return found;
  };
  const sheets: Record<string, string> = {};
  for (const [path, css] of Object.entries(files)) {
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
      late: [sheets['enhanced'] ?? '', sheets['late'] ?? ''].join(''),
      rest: [sheets['rest'] ?? '', sheets['print'] ?? ''].join(''),
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
