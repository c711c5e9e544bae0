import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkoutFolder } from './checkout.ts';

const cacheFolder = join(checkoutFolder, 'node_modules/.cache/declic');

/**
 * What is made of the sources of the browser code, or its copy in the cache where no source has changed since.
 * @param name of the file in the cache; what is made must be JSON.
 */
export async function cached<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const file = join(cacheFolder, `${name}-${await hashOfSources()}.json`);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Made;
  } catch {
    // It is made below.
  }
  const made = await make();
  await mkdir(cacheFolder, { recursive: true });
  // Written aside, then renamed: another `declic` may be reading.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, JSON.stringify(made));
  await rename(aside, file);
  return made;
}

/** Everything that the pieces may be made of: content alone counts, not dates. */
async function hashOfSources(): Promise<string> {
  const src = join(checkoutFolder, 'src');
  const sources = (await readdir(src, { recursive: true }))
    .filter(
      (path) =>
        /\.(ts|css)$/.test(path) &&
        !/\.test\.ts$|^(cli[\\/](?!reload|element)|compiler|bench|testing)/.test(path),
    )
    .map((path) => join(src, path));
  const others = ['rollup.config.js', 'package-lock.json'].map((file) => join(checkoutFolder, file));
  const sum = createHash('sha256');
  for (const path of [...sources.sort(), ...others]) {
    sum.update(`${path}\n`).update(await readFile(path));
  }
  return sum.digest('hex').slice(0, 16);
}
