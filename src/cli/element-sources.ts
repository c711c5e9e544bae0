import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkoutFolder } from './checkout.ts';

/** A file of the sources and its text. */
export interface SourceFile {
  /** Path in the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Imports that run; `import type` leaves nothing in the page. */
const IMPORTS = /^(?:import|export) (?!type\b)(?:[^'";]*? from )?'(\.[^']+)'/gm;

/** A file and all that it loads, directly or not, itself first. */
export function sourcesOf(path: string): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    const source = readSource(file);
    found.set(file, source);
    for (const [, target = ''] of source.text.matchAll(IMPORTS)) {
      follow(join(dirname(file), target).replaceAll('\\', '/'));
    }
  };
  follow(path);
  return [...found.values()];
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(checkoutFolder, path), 'utf8') };
}
