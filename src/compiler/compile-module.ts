import { outcomeIds } from '../content/digcomp.ts';
import type { ContainerType } from '../content/element.ts';
import { hash } from '../content/hash.ts';
import { MEDIA_FOLDER } from '../content/media.ts';
import type { Drawing, Library, Module } from '../content/module.ts';
import type { Finding, Place, Problem, Reporter } from '../content/problem.ts';
import { checkActivities } from './activities.ts';
import { compileText, type CompiledText } from './compile-text.ts';
import { checkDrawing } from './drawings.ts';
import type { Glossary } from './glossary.ts';
import { silence } from './lint-ok.ts';
import { drawingName, missingDrawing, unusedDrawing } from './messages/drawings.ts';
import { questionCodeCollision, screenCodeCollision } from './messages/containers.ts';
import { missingFile } from './messages/module.ts';
import { readModuleYaml, type ModuleYaml } from './module-yaml.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { checkRareWords } from './rare-words.ts';
import { FILE_START, ProblemList } from './problem-list.ts';
import { checkReadingTime } from './reading-time.ts';
import { Region } from './region.ts';
import { readSourceText } from './source-text.ts';
import type { SourceState } from './source-state.ts';
import { checkTranslation } from './translations.ts';
import { readYaml } from './yaml-fields.ts';

/** A module's folder, as bytes. */
export interface ModuleSource {
  /** Path of the folder as the author knows it, with forward slashes, e.g. `modules/socle/x`. */
  readonly folder: string;
  /** By path in the folder: `module.yaml`, `fr.md`, `images/bus.svg`… */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What the modules of a library share. */
export interface ModuleContext {
  readonly library: Library;
  /** The library's words by language, as `compileGlossary` reads them. */
  readonly glossary: ReadonlyMap<string, Glossary>;
  readonly types: readonly ContainerType[];
}

export interface CompiledModule {
  /** One module a language, the first language first; empty where an error was reported. */
  readonly modules: readonly Module[];
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  /** What the words of its first language are now; absent where an error was reported. */
  readonly state?: SourceState;
}

const TEXT_FILE = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})?)\.md$/;

/** Reads a module's folder: all its problems at once, and the modules where no error was found. */
export function compileModule(source: ModuleSource, context: ModuleContext): CompiledModule {
  const problems = new ProblemList();
  const types = new Map(context.types.map((type) => [type.name as string, type]));
  const path = (file: string) => `${source.folder}/${file}`;
  const texts = new Map<string, string>();
  const read = (file: string): string | undefined => {
    const bytes = source.files.get(file);
    const text = bytes && readSourceText(bytes, problems.file(path(file)));
    if (text !== undefined) texts.set(path(file), text);
    return text;
  };

  const yamlReporter = problems.file(path('module.yaml'));
  const yamlText = read('module.yaml');
  if (!source.files.has('module.yaml')) yamlReporter.error(FILE_START, missingFile('module.yaml'));
  const fields = yamlText === undefined ? undefined : readYaml(Region.ofText(yamlText), yamlReporter);
  const name = source.folder.replace(/^.*\//, '');
  const yaml = fields && readModuleYaml(fields, name, outcomeIds, yamlReporter);

  const languages = [...source.files.keys()]
    .flatMap((file) => TEXT_FILE.exec(file)?.[1] ?? [])
    .sort(frenchFirst);
  if (languages.length === 0) problems.file(path('fr.md')).error(FILE_START, missingFile('fr.md'));
  const compiled: CompiledText[] = [];
  for (const lang of languages) {
    const text = read(`${lang}.md`);
    if (text === undefined) continue;
    const reporter = problems.file(path(`${lang}.md`));
    const [first] = compiled;
    const one = compileText(
      text,
      {
        lang,
        meta: yaml?.meta,
        types,
        shared: context.glossary.get(lang) ?? new Map(),
        files: source.files,
        ...(first && { first }),
      },
      reporter,
    );
    if (one === undefined) continue;
    if (first !== undefined) checkTranslation(first, one, reporter);
    checkPlainLanguage(one, reporter);
    checkRareWords(one, reporter);
    compiled.push(one);
  }

  const [first] = compiled;
  if (yaml !== undefined && first !== undefined) {
    checkActivities(yaml, first.activities, problems.file(path(`${first.text.lang}.md`)), yamlReporter);
    if (!problems.hasErrors) checkReadingTime(yaml, first, yamlReporter);
  }
  if (first !== undefined) {
    const reporter = problems.file(path(`${first.text.lang}.md`));
    checkShortCodes(first.activities, questionCodeCollision, reporter);
    checkShortCodes(first.text.screens, screenCodeCollision, reporter);
  }
  const drawings = readDrawings(source, yaml, compiled, problems, path);
  const media = [...source.files].flatMap(([file, bytes]) =>
    file.startsWith(MEDIA_FOLDER) ? [{ path: file, bytes }] : [],
  );

  const kept = yaml === undefined ? problems.sorted() : silence(problems, yaml, texts, path('module.yaml'));
  if (problems.hasErrors || yaml === undefined) return { modules: [], problems: kept };
  const { library } = context;
  const modules = compiled.map(({ text }) => ({
    library,
    meta: yaml.meta,
    text,
    drawings,
    media,
    languages,
  }));
  return { modules, problems: kept, ...(first && { state: first.state }) };
}

function frenchFirst(a: string, b: string): number {
  return Number(b === 'fr') - Number(a === 'fr') || (a < b ? -1 : 1);
}

/** Saved states name questions, and screens, by 16 bits of a hash: two of a kind may not share them. */
function checkShortCodes(
  named: readonly { readonly id: string; readonly place: Place }[],
  collision: (id: string, other: string) => Finding,
  reporter: Reporter,
): void {
  const taken = new Map<number, string>();
  for (const { id, place } of named) {
    const code = hash(id, 16);
    const other = taken.get(code);
    if (other !== undefined && other !== id) reporter.error(place, collision(id, other));
    taken.set(code, id);
  }
}

function readDrawings(
  source: ModuleSource,
  yaml: ModuleYaml | undefined,
  texts: readonly CompiledText[],
  problems: ProblemList,
  path: (file: string) => string,
): readonly Drawing[] {
  const shown = new Set(texts.flatMap(({ images }) => [...images]));
  const reporter = problems.file(path('module.yaml'));
  return (
    yaml?.meta.images.flatMap(({ file }, index) => {
      const place = yaml.imagePlaces[index] ?? FILE_START;
      if (file === '') return [];
      if (!/^images\/[a-z0-9-]+\.svg$/.test(file)) {
        reporter.error(place, drawingName(file));
        return [];
      }
      const bytes = source.files.get(file);
      if (bytes === undefined) {
        reporter.error(place, missingDrawing(file));
        return [];
      }
      if (texts.length > 0 && !shown.has(file)) reporter.warn(place, unusedDrawing(file));
      const fileReporter = problems.file(path(file));
      const svg = readSourceText(bytes, fileReporter);
      if (svg === undefined) return [];
      checkDrawing(svg, fileReporter);
      return [{ path: file, svg: svg.trim() }];
    }) ?? []
  );
}
