import { basename } from 'node:path';
import { checkLibrary } from '../compiler/check-library.ts';
import type { Module, ModuleMeta } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { packagers } from '../formats/packagers.ts';
import type { Packager } from '../packaging/packager.ts';
import type { BuildCommand } from './command-line.ts';
import { Fault } from './fault.ts';
import { onInterrupt } from './interrupt.ts';
import { LibraryFolder, mainLanguage } from './library-folder.ts';
import { shownPath, type ModuleFolder } from './module-folders.ts';
import { OutputFolder } from './output-folder.ts';
import { loadPieces } from './pieces.ts';
import { hasErrors, problemCount, problemLines } from './problem-lines.ts';
import {
  buildPackages,
  indexEntry,
  indexFiles,
  moduleSiteFiles,
  siteAssets,
  type Entry,
  type SiteContext,
} from './site-files.ts';
import { Summary } from './summary.ts';
import { say, showProgress, warn } from './terminal.ts';

/**
 * Builds the site and the packages: all, or nothing.
 * @returns 0, or 1 where the content has errors.
 * @throws Fault
 */
export async function build(command: BuildCommand): Promise<number> {
  const start = performance.now();
  const formats = chosenPackagers(command.formats);
  const library = await LibraryFolder.open(command.modules);
  const folders = chosenFolders(await library.folders(), command.only);
  const output = await OutputFolder.open(command.out, command.modules);
  const forget = onInterrupt(() => output.discardNow());
  try {
    const work = new Build(library, folders, formats, output);
    const problems = await work.run();
    if (hasErrors(problems)) {
      await output.discard();
      problemLines(problems.filter((problem) => problem.severity === 'error')).forEach(warn);
      warn(`\n${problemCount(problems)}. Rien n’a été construit, et rien n’a été effacé.`);
      return 1;
    }
    await output.commit();
    for (const line of work.summary.lines((performance.now() - start) / 1000)) say(line);
    if (problems.length > 0) say(`À relire, sans urgence : ${problems.length}. « declic check » dit où.`);
    say(`Site : ${shownPath(`${command.out}/site/index.html`)}`);
    say(`Paquets : ${shownPath(`${command.out}/packages`)}`);
    return 0;
  } catch (fault) {
    await output.discard();
    throw fault;
  } finally {
    forget();
  }
}

/** One run: modules go through one by one, and only a line of each is kept. */
class Build {
  readonly summary = new Summary();
  readonly #library: LibraryFolder;
  readonly #folders: readonly ModuleFolder[];
  readonly #formats: readonly Packager[];
  readonly #output: OutputFolder;
  readonly #entries: Entry[] = [];

  constructor(
    library: LibraryFolder,
    folders: readonly ModuleFolder[],
    formats: readonly Packager[],
    output: OutputFolder,
  ) {
    this.#library = library;
    this.#folders = folders;
    this.#formats = formats;
    this.#output = output;
  }

  /** Writes everything, unless an error is found: then the rest is only read, to tell all at once. */
  async run(): Promise<readonly Problem[]> {
    const problems = [...this.#library.problems];
    if (this.#library.library === undefined) return problems;
    const code = await loadPieces(() => warn('Préparation du code des pages, une fois pour toutes…'));
    const assets = siteAssets(code.pieces);
    const context: SiteContext = { code, assets, mainLang: mainLanguage(this.#folders) };
    const metas: { readonly folder: string; readonly meta: ModuleMeta }[] = [];
    // A module is written while the next one is read and compiled.
    let writing: Promise<void> = Promise.resolve();
    try {
      for (const [index, folder] of this.#folders.entries()) {
        showProgress(`Modules : ${index + 1} sur ${this.#folders.length}`);
        const compiled = await this.#library.compile(folder.path);
        problems.push(...compiled.problems);
        const [first] = compiled.modules;
        if (first !== undefined) metas.push({ folder: shownPath(folder.path), meta: first.meta });
        await writing;
        if (!hasErrors(problems)) writing = this.#writeAll(compiled.modules, context);
      }
    } finally {
      await writing;
    }
    problems.push(...checkLibrary(metas));
    if (hasErrors(problems)) return problems;
    await this.#writeSite(assets.files);
    await this.#writeSite(indexFiles(this.#library.library, this.#entries, context));
    return problems;
  }

  async #writeAll(modules: readonly Module[], context: SiteContext): Promise<void> {
    await Promise.all(modules.map((module) => this.#write(module, context)));
  }

  async #write(module: Module, context: SiteContext): Promise<void> {
    const packages = buildPackages(module, context.code.pieces, this.#formats);
    const files = moduleSiteFiles(module, context);
    this.#entries.push(indexEntry(module, files, packages, context));
    this.summary.add(module.meta.slug, module.text.lang, packages);
    await Promise.all([
      this.#writeSite(files),
      ...packages.map(async ({ path, bytes }) => {
        await this.#output.write(`packages/${path}`, bytes);
        // The site offers them and can be moved alone.
        await this.#output.repeat(`packages/${path}`, `site/packages/${path}`);
      }),
    ]);
  }

  async #writeSite(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    await Promise.all(
      Object.entries(files).map(([path, content]) => this.#output.write(`site/${path}`, content)),
    );
  }
}

function chosenPackagers(names: readonly string[]): readonly Packager[] {
  if (names.length === 0) return packagers;
  const known = packagers.map((packager) => packager.format);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Fault(`Le format « ${unknown} » n’existe pas.`, `Les formats sont : ${known.join(', ')}.`);
  }
  return packagers.filter((packager) => names.includes(packager.format));
}

function chosenFolders(folders: readonly ModuleFolder[], slugs: readonly string[]): readonly ModuleFolder[] {
  if (folders.length === 0) {
    throw new Fault(
      'Ce dossier ne contient aucun module.',
      'Un module est un dossier avec module.yaml et fr.md.',
    );
  }
  const names = folders.map((folder) => basename(folder.path));
  const unknown = slugs.find((slug) => !names.includes(slug));
  if (unknown !== undefined) {
    throw new Fault(
      `Aucun module ne s’appelle « ${unknown} ».`,
      `Le nom est celui du dossier, par exemple ${names[0] ?? ''}.`,
    );
  }
  return slugs.length === 0 ? folders : folders.filter((folder) => slugs.includes(basename(folder.path)));
}
