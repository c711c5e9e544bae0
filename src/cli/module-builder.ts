import type { Module, ModuleMeta } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import type { Packager } from '../packaging/packager.ts';
import { sourceArchive } from '../site/editing/source-archive.ts';
import { hasErrors } from './problem-lines.ts';
import type { LibraryFolder } from './library-folder.ts';
import { readModuleFiles } from './module-folders.ts';
import type { OutputWriter } from './output-folder.ts';
import {
  buildPackages,
  moduleEntry,
  moduleSiteFiles,
  sourcePath,
  type Entry,
  type SiteContext,
} from './site-files.ts';

/** What is kept of a module once it is written; plain data, which threads can send each other. */
export interface BuiltModule {
  readonly problems: readonly Problem[];
  /** Absent where the module has errors. */
  readonly meta?: ModuleMeta;
  /** One a language; empty where nothing was written. */
  readonly entries: readonly Entry[];
}

/** Something that builds modules: this thread, or another one. */
export interface Lane {
  /**
   * @param write whether to write what the module gives, or only to tell its problems.
   */
  build(folder: string, write: boolean): Promise<BuiltModule>;
  close(): Promise<void>;
}

/** Builds modules in this thread, one file of source in, site and packages out. */
export class ModuleBuilder implements Lane {
  readonly #library: LibraryFolder;
  readonly #context: SiteContext;
  readonly #formats: readonly Packager[];
  readonly #output: OutputWriter;

  constructor(
    library: LibraryFolder,
    context: SiteContext,
    formats: readonly Packager[],
    output: OutputWriter,
  ) {
    this.#library = library;
    this.#context = context;
    this.#formats = formats;
    this.#output = output;
  }

  async build(folder: string, write: boolean): Promise<BuiltModule> {
    const source = await readModuleFiles(folder);
    const { modules, problems } = this.#library.compileFiles(folder, source);
    const [first] = modules;
    if (first === undefined) return { problems, entries: [] };
    if (!write || hasErrors(problems)) return { problems, meta: first.meta, entries: [] };
    const path = sourcePath(first);
    this.#output.write(`site/${path}`, sourceArchive(first.meta.slug, source));
    const entries = modules.map((module) => ({ ...this.#write(module), source: path }));
    return { problems, meta: first.meta, entries };
  }

  #write(module: Module): Entry {
    const packages = buildPackages(module, this.#context.codes, this.#formats);
    const files = moduleSiteFiles(module, this.#context);
    for (const [path, content] of Object.entries(files)) this.#output.write(`site/${path}`, content);
    for (const { path, bytes } of packages) this.#output.writePackage(path, bytes);
    return moduleEntry(module, files, packages, this.#context);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
