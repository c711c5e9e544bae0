import { compileGlossary, type Glossary } from '../../compiler/glossary.ts';
import { compileLibrary } from '../../compiler/library.ts';
import { compileModule, type ModuleContext } from '../../compiler/compile-module.ts';
import { componentTypes } from '../../components/schemas.ts';
import type { Module } from '../../content/module.ts';
import type { Problem } from '../../content/problem.ts';
import { questionTypes } from '../../questions/schemas.ts';
import { libraryArchive, readSource, type SourceFiles } from './source-archive.ts';

/** Texts that someone changed, by file of the module's folder. */
export type Changes = Readonly<Record<string, string>>;

/** What became of a text: its problems, and the module in one language where none is an error. */
export interface Reading {
  /** By file of the module's folder, line and column. */
  readonly problems: readonly Problem[];
  readonly module?: Module;
}

/** What the site publishes of a library that can't be read: it was built by another edition. */
export class UnreadableLibraryError extends Error {
  override readonly name = 'UnreadableLibraryError';
}

/** A module's published source, with what its library shares: compiled again with each change, as the command would. */
export class Workshop {
  readonly #slug: string;
  readonly #files: SourceFiles;
  readonly #shared: Readonly<Record<string, string>>;
  readonly #context: ModuleContext;

  /**
   * @param archive the module's source, as published.
   * @param shared texts by file name: library.yaml and the glossaries.
   * @throws UnzipError
   * @throws UnreadableLibraryError
   */
  constructor(slug: string, archive: Uint8Array, shared: Readonly<Record<string, string>>) {
    this.#slug = slug;
    this.#files = readSource(archive);
    this.#shared = shared;
    this.#context = contextOf(shared);
  }

  /** The published text of a file, with the line ends of a text field; empty where there is none. */
  text(file: string): string {
    return new TextDecoder().decode(this.#files.get(file)).replace(/\r\n?/g, '\n');
  }

  /** @param lang of the module to give. */
  read(changes: Changes, lang: string): Reading {
    const folder = `modules/${this.#slug}`;
    const { modules, problems } = compileModule({ folder, files: this.#with(changes) }, this.#context);
    const module = modules.find(({ text }) => text.lang === lang);
    return {
      problems: problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) })),
      ...(module && { module }),
    };
  }

  /** The whole source as a folder of modules that `declic build` takes. */
  archive(changes: Changes): Uint8Array {
    return libraryArchive(this.#slug, this.#with(changes), this.#shared);
  }

  #with(changes: Changes): SourceFiles {
    const encoder = new TextEncoder();
    const changed = Object.entries(changes).filter(([file, text]) => text !== this.text(file));
    return new Map([...this.#files, ...changed.map(([file, text]) => [file, encoder.encode(text)] as const)]);
  }
}

function contextOf(shared: Readonly<Record<string, string>>): ModuleContext {
  const encoder = new TextEncoder();
  const glossary = new Map<string, Glossary>();
  for (const [file, text] of Object.entries(shared)) {
    const [, lang] = /^glossary\.(.+)\.md$/.exec(file) ?? [];
    if (lang !== undefined) glossary.set(lang, compileGlossary(encoder.encode(text), file, lang).words);
  }
  const { library } = compileLibrary(encoder.encode(shared['library.yaml']), 'library.yaml');
  if (library === undefined) throw new UnreadableLibraryError('library.yaml');
  return { library, glossary, types: [...questionTypes, ...componentTypes] };
}
