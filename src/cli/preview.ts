import { basename } from 'node:path';
import type { CompiledModule } from '../compiler/compile-module.ts';
import type { Course } from '../content/course.ts';
import type { Problem } from '../content/problem.ts';
import { packagers } from '../formats/packagers.ts';
import type { Files } from '../packaging/packager.ts';
import { SOURCE, sourceArchive } from '../site/editing/source-archive.ts';
import { elementAnswer } from './element-files.ts';
import { systemCode } from './fault.ts';
import { buildCoursePackages, courseEntry, coursesOf, type CourseInIndex } from './course-builder.ts';
import { languagesOf, LibraryFolder, mainLanguage, type CourseFile } from './library-folder.ts';
import { folderOf, readModuleFiles, type ModuleFolder } from './module-folders.ts';
import { BrowserCodes } from './pieces.ts';
import { CLIENT_PATH, problemPage, withReload } from './preview-pages.ts';
import { errorsOf } from './problem-lines.ts';
import { withPlatformLinks, type Playable } from './platform-page.ts';
import type { Answer } from './serve.ts';
import { siteAssets } from './site-assets.ts';
import {
  buildPackages,
  moduleSiteFiles,
  unwrittenEntries,
  type Entry,
  type SiteContext,
} from './site-files.ts';
import { sitePages } from './site-pages.ts';

/** What became of a save. */
export interface Change {
  /** Name of the module, or `*` where every page may have changed. */
  readonly slug: string;
  readonly problems: readonly Problem[];
}

/** The site as it would be built, made page by page when asked for, and never written. */
export class Preview {
  readonly #root: string;
  readonly #started = Date.now();
  #context: SiteContext;
  #library: LibraryFolder;
  #folders: readonly ModuleFolder[];
  #courses: readonly CourseFile[];
  /** What the index says of the courses, by name, as long as nothing is saved. */
  readonly #courseEntries = new Map<string, readonly CourseInIndex[]>();
  #revision = 0;
  /** By folder: the module as last read, where a page asked for it or it was saved. */
  readonly #compiled = new Map<string, Promise<CompiledModule>>();
  /** By folder: its pages as last readable. */
  readonly #pages = new Map<string, Files>();
  /** By folder: what those pages were made of. */
  readonly #shown = new Map<string, CompiledModule>();
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #problems = new Map<string, readonly Problem[]>();

  private constructor(
    root: string,
    library: LibraryFolder,
    folders: readonly ModuleFolder[],
    courses: readonly CourseFile[],
    codes: BrowserCodes,
  ) {
    this.#root = root;
    this.#library = library;
    this.#folders = folders;
    this.#courses = courses;
    this.#context = {
      codes,
      assets: siteAssets(codes, library.shared),
      mainLang: mainLanguage(folders),
      glossary: library.glossary,
      connect: "'self'",
    };
  }

  /**
   * @param onBuild called when the code of the pages has to be built first.
   * @throws Fault where the folder is missing.
   */
  static async open(root: string, onBuild: () => void = () => undefined): Promise<Preview> {
    const library = await LibraryFolder.open(root);
    const folders = await library.folders();
    const codes = await BrowserCodes.load(languagesOf(folders), onBuild);
    return new Preview(root, library, folders, await library.courses(folders), codes);
  }

  /** Changes with each save and each start; a page that bears another one is out of date. */
  get revision(): string {
    return `${this.#started}.${this.#revision}`;
  }

  get moduleCount(): number {
    return this.#folders.length;
  }

  /**
   * Reads every module.
   * @param onRead told how many are read.
   * @returns the problems of all.
   */
  async readAll(onRead: (done: number) => void = () => undefined): Promise<readonly Problem[]> {
    for (const [index, { path }] of this.#folders.entries()) {
      this.#problems.set(path, (await this.#library.compile(path)).problems);
      onRead(index + 1);
    }
    return this.#allProblems();
  }

  /** Reads again what some saved files belong to. */
  async update(paths: readonly string[]): Promise<readonly Change[]> {
    this.#revision++;
    this.#courseEntries.clear();
    const saved = new Set(paths.map((path) => folderOf(path, this.#root, this.#folders)));
    const changes: Change[] = [];
    for (const folder of saved) {
      const compiled = folder === undefined ? undefined : await this.#readAgain(folder.path);
      const isNew = compiled?.modules.some(({ text }) => folder?.langs.includes(text.lang) === false);
      if (folder === undefined || compiled === undefined || isNew === true) return [await this.#reopen()];
      changes.push({ slug: basename(folder.path), problems: compiled.problems });
    }
    return changes;
  }

  /** @returns undefined where the module is gone. */
  async #readAgain(path: string): Promise<CompiledModule | undefined> {
    this.#compiled.delete(path);
    this.#entries.delete(path);
    try {
      return await this.#compile(path);
    } catch (fault) {
      if (systemCode(fault) === 'ENOENT') return undefined;
      throw fault;
    }
  }

  /** What all modules share changed, or a module came or went. */
  async #reopen(): Promise<Change> {
    this.#library = await LibraryFolder.open(this.#root);
    this.#folders = await this.#library.folders();
    const codes = await BrowserCodes.load(languagesOf(this.#folders));
    const { glossary, shared } = this.#library;
    this.#context = { ...this.#context, codes, assets: siteAssets(codes, shared), glossary };
    this.#courses = await this.#library.courses(this.#folders);
    this.#compiled.clear();
    this.#entries.clear();
    this.#problems.clear();
    return { slug: '*', problems: await this.readAll() };
  }

  /** Answers a path of the site. */
  async respond(path: string): Promise<Answer | undefined> {
    if (path === CLIENT_PATH) return { body: this.#context.codes.in('fr').reloadClient };
    const inSite = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
    const asset = this.#context.assets.files[inSite];
    if (asset !== undefined) return { body: asset };
    const [, packaged, lang = ''] =
      /^packages\/\w+\/([\w-]+)(?:\.single)?\.([\w-]+)\.zip$/.exec(inSite) ?? [];
    if (packaged !== undefined) {
      const [, format = ''] = inSite.split('/');
      const zip = await this.zipOf(format, lang, packaged);
      return zip ? { body: zip } : this.#coursePackage(inSite, packaged);
    }
    if (inSite.startsWith('elements/')) {
      return elementAnswer(inSite, this.#library.library, this.#context);
    }
    const [, slug] = /^[\w-]+\/modules\/([\w-]+)\//.exec(inSite) ?? [];
    return slug === undefined ? this.#index(inSite) : this.#modulePage(inSite, slug);
  }

  /** @returns a package, as `declic build` writes it. */
  async zipOf(format: string, lang: string, slug: string): Promise<Uint8Array | undefined> {
    const folder = this.#folderNamed(slug);
    const modules = folder === undefined ? [] : (await this.#compile(folder.path)).modules;
    const module = modules.find(({ text }) => text.lang === lang);
    if (module === undefined) return undefined;
    const chosen = packagers.filter((packager) => packager.format === format);
    return buildPackages(module, this.#context.codes, chosen)[0]?.bytes;
  }

  /** What can be packed as it is now. */
  async playable(): Promise<readonly Playable[]> {
    const found: Playable[] = [];
    for (const { path } of this.#folders) {
      for (const { module } of await this.#entriesOf(path)) {
        const { lang, title } = module.text;
        found.push({ slug: module.meta.slug, lang, title });
      }
    }
    return found;
  }

  /** The style sheet of the pages that play a module as a platform does. */
  get platformCss(): string {
    const { pieces, sheets } = this.#context.codes.in('fr');
    return [pieces.core.css, sheets['site'] ?? '', sheets['platform'] ?? ''].join('\n');
  }

  async #modulePage(path: string, slug: string): Promise<Answer | undefined> {
    const folder = this.#folderNamed(slug);
    if (folder === undefined) return undefined;
    if (path.endsWith(`/${SOURCE}`)) {
      return { body: sourceArchive(slug, await readModuleFiles(folder.path)) };
    }
    const compiled = await this.#compile(folder.path);
    const stale = compiled.modules.length === 0;
    if (!stale && this.#shown.get(folder.path) !== compiled) {
      const files = compiled.modules.map((module) => moduleSiteFiles(module, this.#context));
      this.#pages.set(folder.path, Object.assign({}, ...files) as Files);
      this.#shown.set(folder.path, compiled);
    }
    const file = this.#pages.get(folder.path)?.[path];
    const isPage = path.endsWith('.html');
    if (file !== undefined && !isPage) return { body: file };
    const problems = errorsOf(compiled.problems);
    if (file !== undefined) {
      const shown = this.#reloading(file, problems, stale);
      const [lang = ''] = path.split('/');
      return { body: path.endsWith(`${slug}/index.html`) ? withPlatformLinks(shown, { slug, lang }) : shown };
    }
    return isPage && stale ? this.#problemPage(problems) : undefined;
  }

  async #index(path: string): Promise<Answer | undefined> {
    if (!/^([\w-]+\/){0,2}index\.html$/.test(path)) return undefined;
    const { library } = this.#library;
    const problems = errorsOf(this.#allProblems());
    if (library === undefined) return this.#problemPage(problems);
    const entries: Entry[] = [];
    for (const folder of this.#folders) entries.push(...(await this.#entriesOf(folder.path)));
    const courses: CourseInIndex[] = [];
    for (const { name } of this.#courses) courses.push(...(await this.#courseEntriesOf(name)));
    const page = sitePages(library, entries, courses, this.#context).find((one) => one.path === path);
    return page && { body: withPlatformLinks(this.#reloading(page.content, problems, false)) };
  }

  async #entriesOf(path: string): Promise<readonly Entry[]> {
    const known = this.#entries.get(path);
    if (known !== undefined) return known;
    const { modules } = await this.#library.compile(path);
    const entries = unwrittenEntries(modules, packagers, this.#context);
    this.#entries.set(path, entries);
    return entries;
  }

  async #coursesNamed(name: string): Promise<readonly Course[]> {
    const outline = this.#courses.find((course) => course.name === name)?.outline;
    const { library } = this.#library;
    if (outline === undefined || library === undefined) return [];
    return coursesOf(outline, library, this.#folders, (folder) => this.#library.compile(folder));
  }

  async #courseEntriesOf(name: string): Promise<readonly CourseInIndex[]> {
    const known = this.#courseEntries.get(name);
    if (known !== undefined) return known;
    const entries = (await this.#coursesNamed(name)).map((course) =>
      courseEntry(course, buildCoursePackages(course, this.#context, packagers)),
    );
    this.#courseEntries.set(name, entries);
    return entries;
  }

  async #coursePackage(path: string, name: string): Promise<Answer | undefined> {
    const formats = packagers.filter(({ format }) => path.startsWith(`packages/${format}/`));
    for (const course of await this.#coursesNamed(name)) {
      const packages = buildCoursePackages(course, this.#context, formats);
      const built = packages.find((one) => path === `packages/${one.path}`);
      if (built !== undefined) return { body: built.bytes };
    }
    return undefined;
  }

  async #compile(path: string): Promise<CompiledModule> {
    const known = this.#compiled.get(path);
    if (known !== undefined) return known;
    const compiling = this.#library.compile(path);
    this.#compiled.set(path, compiling);
    const compiled = await compiling;
    this.#problems.set(path, compiled.problems);
    return compiled;
  }

  #reloading(file: Uint8Array, problems: readonly Problem[], stale: boolean): string {
    return withReload(new TextDecoder().decode(file), { revision: this.revision, problems, stale });
  }

  #problemPage(problems: readonly Problem[]): Answer {
    const { core } = this.#context.codes.in('fr').pieces;
    const state = { revision: this.revision, problems, stale: false };
    return { body: problemPage(this.#context.mainLang, core.css, state) };
  }

  #allProblems(): readonly Problem[] {
    const courses = this.#courses.map((course) => course.problems);
    return [...this.#library.problems, ...this.#problems.values(), ...courses].flat();
  }

  #folderNamed(slug: string): ModuleFolder | undefined {
    return this.#folders.find((folder) => basename(folder.path) === slug);
  }
}
