import { createHash } from 'node:crypto';
import type { Files } from '../packaging/packager.ts';
import type { BrowserCodes } from './pieces.ts';

/** How the site starts its modules: on this device, as the `web` format does. */
const START = 'web';

const encoder = new TextEncoder();

/** The scripts that all pages of the site share, each under a name that changes with its content. */
export interface Assets {
  /** By path in the site, e.g. `assets/core.1a2b3c4d.js`. */
  readonly files: Files;
  /** Paths of the scripts that a page with these elements needs, in order; `start` last where it plays a module. */
  scripts(lang: string, elements: readonly string[], plays: boolean): readonly string[];
  /** Paths of all that pages in a language may need. */
  all(lang: string): readonly string[];
}

/** Pieces that no word tells apart are one file for all languages. */
export function siteAssets(codes: BrowserCodes): Assets {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, js: string): string[] => {
    if (js === '') return [];
    const path = `assets/${name}.${sumOf(js)}.js`;
    files[path] = encoder.encode(js);
    return [path];
  };
  const byPieces = new Map(
    codes.languages.map((lang) => {
      const { pieces } = codes.in(lang);
      const core = add('core', pieces.core.js);
      const elements = new Map(
        Object.entries(pieces.elements).map(([name, piece]) => [name, add(name, piece.js)]),
      );
      const start = add(`start-${START}`, pieces.starts[START]?.js ?? '');
      return [pieces, { core, elements, start }] as const;
    }),
  );
  const scripts: Assets['scripts'] = (lang, names, plays) => {
    const own = byPieces.get(codes.in(lang).pieces);
    const elements = names.flatMap((name) => own?.elements.get(name) ?? []);
    return [...(own?.core ?? []), ...elements, ...(plays ? (own?.start ?? []) : [])];
  };
  return {
    files,
    scripts,
    all: (lang) => scripts(lang, Object.keys(codes.in(lang).pieces.elements), true),
  };
}

/** Changes with the content, and is short enough for a name. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
