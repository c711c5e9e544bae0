import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the sources of Déclic are, whatever folder the command runs in. */
export const checkoutFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(join(checkoutFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
