import { basename, join } from 'node:path';
import type { CourseInFile } from '../compiler/check-library.ts';
import { compileCourse, type CompiledCourse } from '../compiler/course.ts';
import { compileLibrary } from '../compiler/library.ts';
import { compileGlossary, type Glossary } from '../compiler/glossary.ts';
import { compileModule, type ModuleContext, type CompiledModule } from '../compiler/compile-module.ts';
import { componentTypes } from '../components/schemas.ts';
import type { Library } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { questionTypes } from '../questions/schemas.ts';
import {
  findGlossaries,
  findModuleFolders,
  readCourseFiles,
  readIfThere,
  readModuleFiles,
  shownPath,
} from './module-folders.ts';
import type { ModuleFolder, SourceFiles } from './module-folders.ts';

const LIBRARY_FILE = 'library.yaml';

/** A file of the folder of courses, read. */
export interface CourseFile extends CompiledCourse {
  /** Its name without `.yaml`: the course's slug, where the file is sound. */
  readonly name: string;
  /** Its path as the author knows it. */
  readonly file: string;
}

/** A folder of modules with what they share, ready to compile them one by one. */
export class LibraryFolder {
  readonly root: string;
  /** Absent where library.yaml has errors. */
  readonly library: Library | undefined;
  /** Problems of library.yaml and of the shared glossaries. */
  readonly problems: readonly Problem[];
  /** What the modules share, as it is written: texts by file name. Empty where library.yaml has errors. */
  readonly shared: Readonly<Record<string, string>>;
  readonly #context: ModuleContext | undefined;

  private constructor(
    root: string,
    problems: readonly Problem[],
    context?: ModuleContext,
    shared: Readonly<Record<string, string>> = {},
  ) {
    this.root = root;
    this.library = context?.library;
    this.problems = problems;
    this.shared = shared;
    this.#context = context;
  }

  /** @throws Fault where the folder is missing. */
  static async open(root: string): Promise<LibraryFolder> {
    const langs = await findGlossaries(root);
    const file = join(root, LIBRARY_FILE);
    const source = await readIfThere(file);
    const { library, problems } = compileLibrary(source, shownPath(file));
    if (library === undefined) return new LibraryFolder(root, problems);
    const decoder = new TextDecoder();
    const shared: Record<string, string> = { [LIBRARY_FILE]: decoder.decode(source) };
    const glossary = new Map<string, Glossary>();
    const all = [...problems];
    for (const lang of langs) {
      const name = `glossary.${lang}.md`;
      const path = join(root, name);
      const bytes = await readIfThere(path);
      if (bytes === undefined) continue;
      const compiled = compileGlossary(bytes, shownPath(path), lang);
      glossary.set(lang, compiled.words);
      shared[name] = decoder.decode(bytes);
      all.push(...compiled.problems);
    }
    const types = [...questionTypes, ...componentTypes];
    return new LibraryFolder(root, all, { library, glossary, types }, shared);
  }

  /** The words that modules share, by language. */
  get glossary(): ReadonlyMap<string, Glossary> {
    return this.#context?.glossary ?? new Map<string, Glossary>();
  }

  /** The module folders, sorted by path. */
  folders(): Promise<readonly ModuleFolder[]> {
    return findModuleFolders(this.root);
  }

  /**
   * Reads the courses, sorted by name.
   * @param folders the module folders: a module's slug is its folder's name.
   */
  async courses(folders: readonly ModuleFolder[]): Promise<readonly CourseFile[]> {
    const modules = new Map(folders.map(({ path, langs }) => [basename(path), langs]));
    const files = await readCourseFiles(this.root);
    return files.map(({ path, bytes }) => {
      const file = shownPath(path);
      return { name: basename(path, '.yaml'), file, ...compileCourse({ file, bytes }, modules) };
    });
  }

  /** Reads and compiles one module. */
  async compile(folder: string): Promise<CompiledModule> {
    return this.compileFiles(folder, await readModuleFiles(folder));
  }

  /** Compiles one module whose files are read already. */
  compileFiles(folder: string, files: SourceFiles): CompiledModule {
    if (this.#context === undefined) return { modules: [], problems: [] };
    return compileModule({ folder: shownPath(folder), files }, this.#context);
  }
}

/** The languages of some modules, sorted. */
export function languagesOf(folders: readonly ModuleFolder[]): readonly string[] {
  return [...new Set(folders.flatMap((folder) => folder.langs))].sort();
}

/** The language of the site's first page: French, else the first there is. */
export function mainLanguage(folders: readonly ModuleFolder[]): string {
  const langs = languagesOf(folders);
  return langs.includes('fr') ? 'fr' : (langs[0] ?? 'fr');
}

/** The names that sound courses take. */
export function courseNames(courses: readonly CourseFile[]): readonly CourseInFile[] {
  return courses.flatMap(({ file, outline }) => (outline ? [{ file, slug: outline.meta.slug }] : []));
}
