import { createHash } from 'node:crypto';
import { componentTypes } from '../components/schemas.ts';
import type { Files } from '../packaging/packager.ts';
import type { Pieces } from '../packaging/pieces.ts';
import { questionTypes } from '../questions/schemas.ts';
import type { PackingFiles } from '../site/site-page.ts';
import type { BrowserCode } from './pieces.ts';

/** How the site starts its modules: on this device, as the `web` format does. */
const START = 'web';

const encoder = new TextEncoder();

/** The scripts that all pages of the site share, each under a name that changes with its content. */
export interface Assets {
  /** By path in the site, e.g. `assets/core.1a2b3c4d.js`. */
  readonly files: Files;
  /** Paths of the scripts that a page with these elements needs, in order; `start` last where it plays a module. */
  scripts(elements: readonly string[], plays: boolean): readonly string[];
  /** Of these files, those that pages need to be read; what makes packages needs the site. */
  readonly forReading: Files;
  /** What a page loads to make packages. */
  readonly packing: PackingFiles;
}

export function siteAssets({ pieces, siteLibraries }: BrowserCode): Assets {
  const files: Record<string, Uint8Array> = {};
  const write = (name: string, type: 'js' | 'json', text: string): string => {
    const path = `assets/${name}.${sumOf(text)}.${type}`;
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
  const forReading = Object.fromEntries(
    Object.entries(files).filter(([path]) => path !== script && path !== data),
  );
  return {
    files,
    forReading,
    scripts: (names, plays) => [
      ...core,
      ...names.flatMap((name) => elements.get(name) ?? []),
      ...(plays ? start : []),
    ],
    packing: { script, pieces: data, bytes: (files[script]?.length ?? 0) + (files[data]?.length ?? 0) },
  };
}

/** Changes with the content, and is short enough for a name. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
