import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Fault, systemCode } from './fault.ts';

const PARTS = ['site', 'packages'] as const;

/** Stands in each folder that a build may replace. */
const MARKER = '.declic';
const MARKER_TEXT = 'Ce dossier est refait à chaque « declic build » : n’y gardez rien à vous.\n';

/** Writes the files of a result into its temporary folder, at once: they are small and many. */
export class OutputWriter {
  readonly staging: string;
  readonly #folders = new Set<string>();

  constructor(staging: string) {
    this.staging = staging;
  }

  /** Writes a file of the result. `path` is relative, e.g. `site/index.html`. */
  write(path: string, content: Uint8Array | string): void {
    writeFileSync(this.#place(path), content);
  }

  /** Puts a file already written at a second path too: as a link, or as a copy where the disk has no links. */
  #repeat(path: string, other: string): void {
    const from = join(this.staging, path);
    const to = this.#place(other);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }

  /** Writes a package: the site offers it too, and can be moved alone. `path` is relative to `packages`. */
  writePackage(path: string, bytes: Uint8Array): void {
    this.write(`packages/${path}`, bytes);
    this.#repeat(`packages/${path}`, `site/packages/${path}`);
  }

  /**
   * Writes a package part after part: it may be larger than memory.
   * @returns its bytes.
   */
  writeLargePackage(path: string, parts: Iterable<Uint8Array>): number {
    const file = openSync(this.#place(`packages/${path}`), 'w');
    let bytes = 0;
    try {
      for (const part of parts) {
        writeFileSync(file, part);
        bytes += part.length;
      }
    } finally {
      closeSync(file);
    }
    this.#repeat(`packages/${path}`, `site/packages/${path}`);
    return bytes;
  }

  /** A file of the result that was written before, by any thread. */
  read(path: string): Uint8Array {
    return readFileSync(join(this.staging, path));
  }

  #place(path: string): string {
    const file = join(this.staging, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return file;
  }
}

/**
 * Where a build writes before it is whole: a temporary folder beside the former result,
 * on the same disk, so that renaming is all it takes to put it in place.
 */
export class OutputFolder {
  readonly path: string;
  readonly writer: OutputWriter;
  readonly #folderExisted: boolean;

  private constructor(path: string, staging: string, folderExisted: boolean) {
    this.path = path;
    this.writer = new OutputWriter(staging);
    this.#folderExisted = folderExisted;
  }

  /**
   * @param path the folder that receives `site` and `packages`; made if missing.
   * @param modules the folder of sources, which must stay out of it.
   * @throws Fault where either holds files that no build wrote.
   */
  static async open(path: string, modules: string): Promise<OutputFolder> {
    const inside = relative(resolve(modules), resolve(path));
    if (inside === '' || !/^\.\.(?:[\\/]|$)|^[A-Za-z]:/.test(inside)) {
      throw new Fault(
        `${path} est dans le dossier des modules.`,
        'Choisissez un autre dossier avec --out, par exemple dist.',
      );
    }
    for (const part of PARTS) {
      const folder = join(path, part);
      if (isForeign(folder)) {
        throw new Fault(
          `${folder} contient des fichiers que declic n’a pas écrits.`,
          'Déplacez-les, ou choisissez un autre dossier avec --out.',
        );
      }
    }
    const folderExisted = existsSync(path);
    if (folderExisted) await removeAbandoned(path);
    const staging = join(path, `.declic-${process.pid}`);
    const output = new OutputFolder(path, staging, folderExisted);
    for (const part of PARTS) output.writer.write(`${part}/${MARKER}`, MARKER_TEXT);
    return output;
  }

  /** Puts the result in place of the former one. */
  async commit(): Promise<void> {
    const former = join(this.writer.staging, 'former');
    await mkdir(former);
    const moved: (typeof PARTS)[number][] = [];
    try {
      for (const part of PARTS) {
        const place = join(this.path, part);
        if (existsSync(place)) await rename(place, join(former, part));
        moved.push(part);
        await rename(join(this.writer.staging, part), place);
      }
    } catch (fault) {
      for (const part of moved) {
        if (!existsSync(join(former, part))) continue;
        await rm(join(this.path, part), { recursive: true, force: true });
        await rename(join(former, part), join(this.path, part));
      }
      throw fault;
    }
    await rm(this.writer.staging, { recursive: true, force: true });
  }

  /** Leaves everything as it was before. */
  async discard(): Promise<void> {
    await rm(this.writer.staging, { recursive: true, force: true });
    if (!this.#folderExisted && existsSync(this.path) && (await readdir(this.path)).length === 0) {
      await rmdir(this.path);
    }
  }
}

function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder);
  return names.length > 0 && !names.includes(MARKER);
}

/** Removes what a `declic` that was killed left behind. */
async function removeAbandoned(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    const [, pid] = /^\.declic-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(path, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return systemCode(fault) === 'EPERM';
  }
}
