import { isScalar } from 'yaml';
import { COURSE_ORDERS, type CourseMeta } from '../content/course.ts';
import type { PlacedText } from '../content/data-fields.ts';
import type { Problem, Reporter } from '../content/problem.ts';
import {
  badCourseSlug,
  badLanguage,
  courseFileName,
  courseSlugNotFile,
  moduleNotInLanguage,
  moduleTwice,
  noCourseText,
  tooFewModules,
  unknownModule,
} from './messages/courses.ts';
import { nearest } from './nearest.ts';
import { FILE_START, ProblemList } from './problem-list.ts';
import { Region } from './region.ts';
import { isId } from './slug.ts';
import { readSourceText } from './source-text.ts';
import { readYaml, type Entry, type YamlFields } from './yaml-fields.ts';

const KEYS = ['slug', 'version', 'order', 'pass', 'modules', 'text'];
const LANG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/;

/** A file of the folder of courses. */
export interface CourseSource {
  /** Its path as the author knows it, e.g. `modules/courses/premiers-pas.yaml`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A course as its file tells it: its modules by name, its words by language, the first language first. */
export interface CourseOutline {
  readonly meta: CourseMeta;
  readonly modules: readonly string[];
  readonly texts: readonly { readonly lang: string; readonly title: string; readonly summary: string }[];
}

export interface CompiledCourse {
  /** Absent where an error was reported. */
  readonly outline?: CourseOutline;
  /** By line and column. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the file of one course: all its problems at once.
 * @param modules the languages of each module of the library, by slug.
 */
export function compileCourse(
  { file, bytes }: CourseSource,
  modules: ReadonlyMap<string, readonly string[]>,
): CompiledCourse {
  const problems = new ProblemList();
  const reporter = problems.file(file);
  const name = file.split('/').at(-1) ?? '';
  if (!name.endsWith('.yaml') || !isId(name.slice(0, -5))) {
    reporter.error(FILE_START, courseFileName(name));
    return { problems: problems.sorted() };
  }
  const text = readSourceText(bytes, reporter);
  const fields = text === undefined ? undefined : readYaml(Region.ofText(text), reporter);
  if (fields === undefined) return { problems: problems.sorted() };

  fields.only(KEYS);
  const meta = readMeta(fields, name.slice(0, -5), reporter);
  const texts = readTexts(fields, reporter);
  const listed = readModules(fields, reporter);
  for (const { text: slug, place } of listed) {
    const languages = modules.get(slug);
    if (languages === undefined) reporter.error(place, unknownModule(slug, nearest(slug, modules.keys())));
    else {
      for (const { lang } of texts.filter((one) => !languages.includes(one.lang))) {
        reporter.error(place, moduleNotInLanguage(slug, lang));
      }
    }
  }
  const outline = { meta, modules: listed.map((module) => module.text), texts };
  return { ...(!problems.hasErrors && { outline }), problems: problems.sorted() };
}

function readMeta(fields: YamlFields, name: string, reporter: Reporter): CourseMeta {
  const slug = fields.text('slug');
  if (slug.text !== '' && !isId(slug.text)) reporter.error(slug.place, badCourseSlug(slug.text));
  else if (slug.text !== '' && slug.text !== name) {
    reporter.error(slug.place, courseSlugNotFile(slug.text, name));
  }
  const pass = fields.share('pass');
  return {
    slug: slug.text,
    version: fields.integer('version', 1, 9999),
    order: fields.oneOf('order', COURSE_ORDERS),
    ...(pass !== undefined && { pass }),
  };
}

/** The names of modules, each once: the later of two is reported and left out. */
function readModules(fields: YamlFields, reporter: Reporter): readonly PlacedText[] {
  if (!fields.has('modules')) {
    fields.text('modules');
    return [];
  }
  const written = fields.texts('modules');
  const once = new Map<string, PlacedText>();
  for (const module of written) {
    if (once.has(module.text)) reporter.error(module.place, moduleTwice(module.text));
    else if (module.text !== '') once.set(module.text, module);
  }
  if (written.length < 2) reporter.error(fields.placeOf('modules'), tooFewModules());
  return [...once.values()];
}

function readTexts(fields: YamlFields, reporter: Reporter): CourseOutline['texts'] {
  const byLang = fields.map('text');
  if (byLang === undefined) {
    const entry = fields.entries.find(({ key }) => key.text === 'text');
    if (entry === undefined) fields.text('text');
    else if (isNothing(entry)) reporter.error(entry.key.place, noCourseText());
    return [];
  }
  const texts = byLang.entries.flatMap((entry) => readText(byLang, entry, reporter));
  if (byLang.entries.length === 0) reporter.error(fields.placeOf('text'), noCourseText());
  return texts.sort(
    (a, b) => Number(b.lang === 'fr') - Number(a.lang === 'fr') || (a.lang < b.lang ? -1 : 1),
  );
}

function readText(byLang: YamlFields, entry: Entry, reporter: Reporter): CourseOutline['texts'] {
  const { key } = entry;
  if (!LANG.test(key.text)) {
    reporter.error(key.place, badLanguage(key.text));
    return [];
  }
  if (isNothing(entry)) reporter.error(key.place, noCourseText());
  const text = byLang.map(key.text)?.only(['title', 'summary']);
  if (text === undefined) return [];
  return [{ lang: key.text, title: text.text('title').text, summary: text.text('summary').text }];
}

function isNothing({ value }: Entry): boolean {
  return value === null || (isScalar(value) && value.value === null);
}
