import { createHash } from 'node:crypto';
import { componentTypes } from '../components/schemas.ts';
import type { Files } from '../packaging/packager.ts';
import { laterStyles, type Pieces } from '../packaging/pieces.ts';
import { THEMES } from '../content/module.ts';
import { questionTypes } from '../questions/schemas.ts';
import type { EditingFiles, PackingFiles } from '../site/site-page.ts';
import { drawingCss } from '../styles/drawing.ts';
import { themeCss } from '../styles/themes.ts';
import type { BrowserCodes } from './pieces.ts';

/** The site's elements around what a page is for. They are one file: each file is a wait on a slow network. */
export const AROUND: readonly string[] = ['listen', 'preferences', 'print', 'update'];
/** Those of a page that plays a module, whose player reads aloud and prints; they are in the file that starts it. */
const AROUND_PLAYER: readonly string[] = ['preferences', 'update'];

/** How the site starts its modules: on this device, as the `web` format does. */
const START = 'web';

const encoder = new TextEncoder();

/** The scripts that all pages of the site share, each under a name that changes with its content. */
export interface Assets {
  /** By path in the site, e.g. `assets/core.1a2b3c4d.js`. */
  readonly files: Files;
  /** Path of the style sheet of a page that is read beside a module. */
  readonly reading: string;
  /**
   * Paths of the scripts that a page with these elements needs, in order, with those around what it is for; what
   * starts the player comes last where it plays a module.
   */
  scripts(lang: string, elements: readonly string[], plays: boolean): readonly string[];
  /** Paths of all that pages in a language need to be read; what makes packages needs the site. */
  forReading(lang: string): readonly string[];
  /** What a page loads to make packages in a language. */
  packing(lang: string): PackingFiles;
  /** What the editor loads in a language. */
  editing(lang: string): EditingFiles;
}

/**
 * Pieces that no word tells apart are one file for all languages.
 * @param shared texts of library.yaml and of the glossaries, by file name.
 */
export function siteAssets(codes: BrowserCodes, shared: Readonly<Record<string, string>>): Assets {
  const files: Record<string, Uint8Array> = {};
  const write = (name: string, type: 'js' | 'json' | 'css', text: string): string => {
    const path = `assets/${name}.${sumOf(text)}.${type}`;
    files[path] = encoder.encode(text);
    return path;
  };
  const add = (name: string, js: string): string[] => (js === '' ? [] : [write(name, 'js', js)]);
  const { siteLibraries, sheets, pieces: anyPieces } = codes.in('fr');
  const packer = write('packing', 'js', siteLibraries['packing'] ?? '');
  const editor = write('editor', 'js', siteLibraries['editing'] ?? '');
  const texts = write('shared', 'json', JSON.stringify(shared));
  const sheet = write('preview', 'css', previewCss(anyPieces));
  const reading = write('reading', 'css', readingCss(anyPieces, sheets['site'] ?? ''));
  const byPieces = new Map(
    codes.languages.map((lang) => {
      const { pieces } = codes.in(lang);
      const core = add('core', pieces.core.js);
      const together = (names: readonly string[]): string =>
        names.map((name) => pieces.elements[name]?.js ?? '').join('\n');
      const page = add('page', together(AROUND));
      const elements = new Map(
        Object.entries(pieces.elements)
          .filter(([name]) => !AROUND.includes(name))
          .map(([name, piece]) => [name, add(name, piece.js)]),
      );
      const start = add(`start-${START}`, `${together(AROUND_PLAYER)}\n${pieces.starts[START]?.js ?? ''}`);
      const packed = write('pieces', 'json', JSON.stringify(withoutSite(pieces)));
      return [pieces, { core, page, elements, start, packed }] as const;
    }),
  );
  const scripts: Assets['scripts'] = (lang, names, plays) => {
    const own = byPieces.get(codes.in(lang).pieces);
    const elements = names.flatMap((name) => own?.elements.get(name) ?? []);
    if (own === undefined) return [];
    return plays ? [...own.core, ...elements, ...own.start] : [...own.core, ...own.page, ...elements];
  };
  return {
    files,
    reading,
    scripts,
    forReading(lang) {
      const all = Object.keys(codes.in(lang).pieces.elements);
      return [...new Set([...scripts(lang, all, true), ...scripts(lang, [], false), reading])];
    },
    packing(lang) {
      const pieces = byPieces.get(codes.in(lang).pieces)?.packed ?? '';
      const piecesBytes = files[pieces]?.length ?? 0;
      return { script: packer, pieces, bytes: (files[packer]?.length ?? 0) + piecesBytes, piecesBytes };
    },
    editing(lang) {
      const own = byPieces.get(codes.in(lang).pieces);
      const bytes = (files[editor]?.length ?? 0) + (files[texts]?.length ?? 0);
      const elements = packedNames.flatMap((name) =>
        (own?.elements.get(name) ?? []).map((path) => [name, path] as const),
      );
      const preview = {
        sheet,
        core: own?.core ?? [],
        elements: Object.fromEntries(elements),
        start: own?.start ?? [],
      };
      return { script: editor, shared: texts, bytes, preview };
    },
  };
}

/** Changes with the content, and is short enough for a name. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

const packedNames: readonly string[] = [...questionTypes, ...componentTypes].map(({ name }) => name);

/** All styles of any module's page, in their order there; styles are the same in all languages. */
function previewCss(pieces: Pieces): string {
  const own = packedNames.map((name) => pieces.elements[name]?.css ?? '');
  return [themeCss(THEMES), drawingCss(), pieces.core.css, ...own, laterStyles(pieces)].join('\n');
}

/** Styles of words and of the site's bar; they are the same in all languages. */
function readingCss(pieces: Pieces, site: string): string {
  const own = AROUND.map((name) => pieces.elements[name]?.css ?? '');
  return [pieces.core.css, ...own, laterStyles(pieces), site].join('\n');
}

/** The site's own elements stand in no package. */
function withoutSite(pieces: Pieces): Pieces {
  const packed = packedNames.flatMap((name) => {
    const piece = pieces.elements[name];
    return piece === undefined ? [] : [[name, piece] as const];
  });
  return { ...pieces, elements: Object.fromEntries(packed) };
}
