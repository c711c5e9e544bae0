import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { MAX_MEDIA_BYTES, MEDIA_FOLDER } from '../content/media.ts';
import { Fault, systemCode } from './fault.ts';

/** Files by path relative to the module's folder, with forward slashes. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** `fr.md`, `en.md`, `pt-br.md`. */
const TEXT_FILE = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})?)\.md$/;

/** The compiler refuses large files by name: what is larger still is not even read. */
const MAX_READ = 2_000_000;
const MAX_MEDIA_READ = MAX_MEDIA_BYTES + 1;

/** The folder of courses, beside library.yaml: no module is looked for in it. */
const COURSES = 'courses';

export interface ModuleFolder {
  readonly path: string;
  /** Languages of its texts, sorted. */
  readonly langs: readonly string[];
}

/**
 * The module folders below `root`, sorted by path: those that hold a module.yaml or a text.
 * Folders whose name starts with `_` or `.` are left out.
 * @throws Fault where `root` is not a folder.
 */
export async function findModuleFolders(root: string): Promise<readonly ModuleFolder[]> {
  const found: ModuleFolder[] = [];
  await visit(root, found, true);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function visit(folder: string, found: ModuleFolder[], isRoot: boolean): Promise<void> {
  const entries = await list(folder);
  const names = entries.map((entry) => entry.name);
  const langs = names.flatMap((name) => TEXT_FILE.exec(name)?.[1] ?? []).sort();
  // A text beside the themes does not make the root a module; module.yaml would.
  if (names.includes('module.yaml') || (!isRoot && langs.length > 0)) {
    found.push({ path: folder, langs });
    return;
  }
  for (const entry of entries) {
    if (!entry.isDirectory() || !isSource(entry.name) || (isRoot && entry.name === COURSES)) continue;
    await visit(join(folder, entry.name), found, false);
  }
}

/** Whether a file or folder of this name may belong to a module. */
export function isSource(name: string): boolean {
  return !/^[_.]|~$|^node_modules$/.test(name);
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT' || systemCode(fault) === 'ENOTDIR') {
      throw new Fault(
        `Le dossier « ${folder} » n’existe pas.`,
        'Donnez le dossier de vos modules avec --modules, ou placez-vous dans celui qui le contient.',
      );
    }
    throw fault;
  }
}

/** Reads all files of one module, sorted. A huge file gives its start: enough to be refused by name. */
export async function readModuleFiles(folder: string): Promise<SourceFiles> {
  const files = new Map<string, Uint8Array>();
  const visitFiles = async (at: string, prefix: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!isSource(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) await visitFiles(path, `${prefix}${entry.name}/`);
      else if (entry.isFile())
        files.set(
          prefix + entry.name,
          await readStart(path, prefix === MEDIA_FOLDER ? MAX_MEDIA_READ : MAX_READ),
        );
    }
  };
  await visitFiles(folder, '');
  return files;
}

async function readStart(path: string, most = MAX_READ): Promise<Uint8Array> {
  const { size } = await stat(path);
  return size > most ? new Uint8Array(most) : readFile(path);
}

/** The bytes of a file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

/** The languages that have a shared glossary beside the modules. */
export async function findGlossaries(root: string): Promise<readonly string[]> {
  const langs = (await list(root)).map((entry) => /^glossary\.(.+)\.md$/.exec(entry.name)?.[1]);
  return langs.filter((lang) => lang !== undefined).sort();
}

/** What stands in the folder of courses, sorted by name; a folder has no bytes. */
export async function readCourseFiles(
  root: string,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const folder = join(root, COURSES);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true) return [];
  const names = (await list(folder)).filter(({ name }) => isSource(name));
  return Promise.all(
    names
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return { path, bytes: entry.isFile() ? await readStart(path) : new Uint8Array() };
      }),
  );
}

/** A path as its author knows it: from the current folder where it is below, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative('', path);
  const shown = near === '' || near.startsWith('..') ? resolve(path) : near;
  return shown.replaceAll('\\', '/');
}

/** The module that a file below `root` belongs to; undefined where it belongs to all, or to none yet. */
export function folderOf(
  file: string,
  root: string,
  folders: readonly ModuleFolder[],
): ModuleFolder | undefined {
  for (let at = resolve(file); at !== dirname(at) && at !== resolve(root); at = dirname(at)) {
    const folder = folders.find(({ path }) => resolve(path) === at);
    if (folder !== undefined) return folder;
  }
  return undefined;
}
