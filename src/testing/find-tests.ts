import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files below a folder that end so, in order. */
export function findTests(folder: string, suffix: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(suffix))
    .map((path) => join(folder, path))
    .sort();
}
