import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OF_QUESTIONS } from '../../bench/budgets.ts';
import { EVERY_TYPE, writeEveryType } from './every-type.ts';

export const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/** `declic build` refused; the message is what it said. */
export class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
}

export interface BuiltModule {
  /** Slug and language, as the files are named: `ce-que-cache-le-nuage.fr`. */
  readonly name: string;
  readonly slug: string;
  readonly lang: string;
}

/** The library's own modules and one more, built into a temporary folder. */
export interface BuiltLibrary {
  /** Holds `site` and `packages`. */
  readonly folder: string;
  readonly modules: readonly BuiltModule[];
  /** A module of the tests’ own that asks the example of every question type. */
  readonly everyType: BuiltModule;
  /** What each format is played with: a module of questions alone, and every question type. */
  readonly played: readonly [BuiltModule, BuiltModule];
  /** Bytes of a package. */
  package(format: string, module: BuiltModule): Promise<Uint8Array>;
  remove(): Promise<void>;
}

/**
 * Builds the library's modules with the command, as an author would; where `DECLIC_BUILT` names a folder
 * that was built before, takes that one, so that many test files share a build.
 * @throws {BuildFailedError}
 */
export async function buildLibrary(): Promise<BuiltLibrary> {
  const shared = process.env['DECLIC_BUILT'];
  if (shared !== undefined && shared !== '') return readLibrary(shared, () => Promise.resolve());
  const work = await mkdtemp(join(tmpdir(), 'declic-'));
  const remove = (): Promise<void> => rm(work, { recursive: true, force: true });
  try {
    const [modules, folder] = [join(work, 'modules'), join(work, 'dist')];
    await cp(join(checkout, 'modules'), modules, { recursive: true });
    await writeEveryType(modules);
    await declic('build', '--modules', modules, '--out', folder);
    return await readLibrary(folder, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function readLibrary(folder: string, remove: () => Promise<void>): Promise<BuiltLibrary> {
  const pages = await readdir(join(folder, 'site'), { recursive: true });
  const found = pages
    .flatMap((path) => {
      const [, lang = '', slug] =
        /^([\w-]+)\/modules\/([\w-]+)\/index\.html$/.exec(path.replaceAll('\\', '/')) ?? [];
      return slug === undefined ? [] : [{ name: `${slug}.${lang}`, slug, lang }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const modules = found.filter(({ slug }) => slug !== EVERY_TYPE);
  const everyType = found.find(({ slug }) => slug === EVERY_TYPE) ?? missing(EVERY_TYPE);
  return {
    folder,
    modules,
    everyType,
    played: [
      modules.find(({ slug, lang }) => slug === OF_QUESTIONS[0] && lang === everyType.lang) ??
        missing('A module of questions'),
      everyType,
    ],
    package: (format, { name }) => readFile(join(folder, 'packages', format, `${name}.zip`)),
    remove,
  };
}

function missing(what: string): never {
  throw new BuildFailedError(`${what} is not in the build.`);
}

export function declic(...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(checkout, 'packages/cli/bin.js'), ...words], { cwd: checkout });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new BuildFailedError(Buffer.concat(said).toString('utf8')));
    });
  });
}
