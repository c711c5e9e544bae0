import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { checkLibrary } from '../compiler/check-library.ts';
import type { Library } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { packagers, withSchemas } from '../formats/packagers.ts';
import type { Files, Packager } from '../packaging/packager.ts';
import type { BuildCommand } from './command-line.ts';
import { elementSiteFiles } from './element-files.ts';
import { Fault } from './fault.ts';
import { onInterrupt, type Interrupted } from './interrupt.ts';
import { buildCoursePackages, courseEntry, coursesOf, type CourseInIndex } from './course-builder.ts';
import { courseNames, languagesOf, LibraryFolder, mainLanguage, type CourseFile } from './library-folder.ts';
import { ModuleBuilder, type BuiltModule, type Lane } from './module-builder.ts';
import { shownPath, type ModuleFolder } from './module-folders.ts';
import { OutputFolder, type OutputWriter } from './output-folder.ts';
import { BrowserCodes } from './pieces.ts';
import { readSchemas } from './schema-files.ts';
import { hasErrors, problemCount, problemLines } from './problem-lines.ts';
import { buildContext, type SiteContext } from './site-files.ts';
import { writeSite } from './site-writer.ts';
import { Summary } from './summary.ts';
import { say, showProgress, warn } from './terminal.ts';
import { WorkerLane } from './worker-lane.ts';

/** Modules from which a second thread is worth its second of start. */
const MANY = 80;
const MAX_WORKERS = 3;

/** Modules under way at once in each lane. */
const AHEAD = 3;

/**
 * Builds the site and the packages: all, or nothing.
 * @returns 0, or 1 where the content has errors.
 * @throws Fault
 */
export async function build(command: BuildCommand): Promise<number> {
  const start = performance.now();
  const formats = chosenPackagers(command.formats);
  const schemas = command.xsd === undefined ? {} : await readSchemas(command.xsd);
  const library = await LibraryFolder.open(command.modules);
  const all = await library.folders();
  const chosen = choose(all, await library.courses(all), command.only);
  const output = await OutputFolder.open(command.out, command.modules);
  const work = new Build(library, chosen, { formats, schemas, address: command.site }, output.writer);
  const forget = onInterrupt((fault) => work.stop(fault));
  try {
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

/** What packages are made with. */
interface Packing {
  readonly formats: readonly Packager[];
  /** For the formats that take them; empty where none were asked for. */
  readonly schemas: Files;
  /** The site's own address, where it is known. */
  readonly address: string | undefined;
}

/** One run: modules go through one by one, and only a line of each is kept. */
class Build {
  readonly summary = new Summary();
  readonly #library: LibraryFolder;
  readonly #folders: readonly ModuleFolder[];
  readonly #courses: readonly CourseFile[];
  readonly #packing: Packing;
  readonly #output: OutputWriter;
  #lanes: readonly Lane[] = [];
  #stopped: Interrupted | undefined;

  constructor(library: LibraryFolder, { folders, courses }: Chosen, packing: Packing, output: OutputWriter) {
    this.#library = library;
    this.#folders = folders;
    this.#courses = courses;
    this.#packing = packing;
    this.#output = output;
  }

  /** Writes everything, unless an error is found: then the rest is only read, to tell all at once. */
  async run(): Promise<readonly Problem[]> {
    const { library } = this.#library;
    if (library === undefined) return this.#library.problems;
    const codes = await BrowserCodes.load(languagesOf(this.#folders), () =>
      warn('Préparation du code des pages, une fois pour toutes…'),
    );
    const context = buildContext(codes, this.#library, mainLanguage(this.#folders), this.#packing.address);
    const built = await this.#buildAll(context);
    const metas = built.flatMap(({ meta }, index) => {
      const folder = shownPath(this.#folders[index]?.path ?? '');
      return meta === undefined ? [] : [{ folder, meta }];
    });
    const problems = [
      ...this.#library.problems,
      ...built.flatMap((module) => module.problems),
      ...this.#courses.flatMap((course) => course.problems),
      ...checkLibrary(metas, courseNames(this.#courses)),
    ];
    if (hasErrors(problems)) return problems;
    const entries = built.flatMap((module) => module.entries);
    for (const entry of entries) this.summary.add(entry);
    const courses = await this.#writeCourses(library, context);
    for (const course of courses) this.summary.addCourse(course);
    for (const [path, content] of Object.entries({
      ...context.assets.files,
      ...(await elementSiteFiles(library, context)),
    })) {
      this.#output.write(`site/${path}`, content);
    }
    this.summary.addKey(writeSite({ library, entries, courses, context }, this.#output));
    return problems;
  }

  /** One course after another, in this thread: there are few of them. */
  async #writeCourses(library: Library, context: SiteContext): Promise<readonly CourseInIndex[]> {
    const formats = withSchemas(this.#packing.formats, this.#packing.schemas);
    const entries: CourseInIndex[] = [];
    for (const [index, { outline }] of this.#courses.entries()) {
      if (outline === undefined) continue;
      if (this.#stopped !== undefined) throw this.#stopped;
      const compile = (folder: string) => this.#library.compile(folder);
      for (const course of await coursesOf(outline, library, this.#folders, compile)) {
        const packages = buildCoursePackages(course, context, formats);
        for (const { path, bytes } of packages) this.#output.writePackage(path, bytes);
        entries.push(courseEntry(course, packages));
      }
      showProgress(`Parcours : ${index + 1} sur ${this.#courses.length}`);
    }
    return entries;
  }

  /** @returns what each folder gave, in their order. */
  async #buildAll(context: SiteContext): Promise<readonly BuiltModule[]> {
    const lanes = this.#open(context);
    this.#lanes = lanes;
    const built: BuiltModule[] = [];
    let next = 0;
    let done = 0;
    let failed = hasErrors(this.#library.problems);
    const follow = async (lane: Lane): Promise<void> => {
      for (let index = next++; ; index = next++) {
        const folder = this.#folders[index];
        if (folder === undefined || this.#stopped !== undefined) return;
        const module = await lane.build(folder.path, !failed).catch((fault: unknown) => {
          next = this.#folders.length;
          throw fault;
        });
        built[index] = module;
        failed ||= hasErrors(module.problems);
        showProgress(`Modules : ${++done} sur ${this.#folders.length}`);
      }
    };
    // Several at a time in each lane: one is read while another is compiled, and no thread waits for this one.
    const following = lanes.flatMap((lane) => Array.from({ length: AHEAD }, () => follow(lane)));
    const fault = (await Promise.allSettled(following)).find((one) => one.status === 'rejected');
    await Promise.all(lanes.map((lane) => lane.close()));
    if (this.#stopped !== undefined) throw this.#stopped;
    if (fault !== undefined) throw fault.reason;
    return built;
  }

  /** Ends the run: `run` throws the fault once nothing is being written any more. */
  stop(fault: Interrupted): void {
    this.#stopped = fault;
    for (const lane of this.#lanes) void lane.close();
  }

  /** This thread, and others where there is enough to do. */
  #open(context: SiteContext): readonly Lane[] {
    const { formats, schemas, address } = this.#packing;
    const setUp = {
      modules: this.#library.root,
      mainLang: context.mainLang,
      langs: languagesOf(this.#folders),
      formats: formats.map((packager) => packager.format),
      schemas,
      address,
      staging: this.#output.staging,
    };
    const others = this.#folders.length < MANY ? 0 : Math.min(availableParallelism() - 1, MAX_WORKERS);
    return [
      new ModuleBuilder(this.#library, context, withSchemas(formats, schemas), this.#output),
      ...Array.from({ length: others }, () => new WorkerLane(setUp)),
    ];
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

/** What a run builds. */
interface Chosen {
  readonly folders: readonly ModuleFolder[];
  readonly courses: readonly CourseFile[];
}

/** All, or the modules and courses of some names: a course brings its modules. */
function choose(
  folders: readonly ModuleFolder[],
  courses: readonly CourseFile[],
  names: readonly string[],
): Chosen {
  if (folders.length === 0) {
    throw new Fault(
      'Ce dossier ne contient aucun module.',
      'Un module est un dossier avec module.yaml et fr.md.',
    );
  }
  if (names.length === 0) return { folders, courses };
  const slugs = folders.map((folder) => basename(folder.path));
  const unknown = names.find(
    (name) => !slugs.includes(name) && !courses.some((course) => course.name === name),
  );
  if (unknown !== undefined) {
    throw new Fault(
      `Aucun module et aucun parcours ne s’appelle « ${unknown} ».`,
      `Le nom est celui du dossier, par exemple ${slugs[0] ?? ''}, ou celui du fichier d’un parcours.`,
    );
  }
  const chosen = courses.filter((course) => names.includes(course.name));
  const wanted = new Set([...names, ...chosen.flatMap(({ outline }) => outline?.modules ?? [])]);
  return { folders: folders.filter((folder) => wanted.has(basename(folder.path))), courses: chosen };
}
