import { basename } from 'node:path';
import type { CompiledModule } from '../compiler/compile-module.ts';
import type { CourseOutline } from '../compiler/course.ts';
import type { Course } from '../content/course.ts';
import type { Library } from '../content/module.ts';
import type { Packager } from '../packaging/packager.ts';
import { zip } from '../packaging/zip.ts';
import type { CourseEntry } from '../site/trainers/courses.ts';
import type { ModuleFolder } from './module-folders.ts';
import { modulePath, type SiteContext } from './site-files.ts';

/** A package of a course, ready to be written: its path is relative to `packages`. */
interface BuiltCoursePackage {
  readonly format: string;
  readonly variant: 'several' | 'single';
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the site's index says of a course, in the index of its language. */
export interface CourseInIndex extends CourseEntry {
  readonly lang: string;
}

/**
 * A course in each of its languages. Its modules are compiled again, and nobody keeps them:
 * a library of a thousand modules holds those of one course at a time.
 * @param compile reads one module from its folder.
 * @returns nothing where a module has errors.
 */
export async function coursesOf(
  { meta, modules, texts }: CourseOutline,
  library: Library,
  folders: readonly ModuleFolder[],
  compile: (folder: string) => Promise<CompiledModule>,
): Promise<readonly Course[]> {
  const compiled: CompiledModule[] = [];
  for (const slug of modules) {
    const folder = folders.find(({ path }) => basename(path) === slug);
    compiled.push(folder === undefined ? { modules: [], problems: [] } : await compile(folder.path));
  }
  const languages = texts.map(({ lang }) => lang);
  return texts.flatMap((text) => {
    const own = compiled.flatMap((each) => each.modules.filter((module) => module.text.lang === text.lang));
    return own.length < modules.length ? [] : [{ library, meta, text, modules: own, languages }];
  });
}

/** The packages of a course in one language: each way that each format packs it. */
export function buildCoursePackages(
  course: Course,
  context: SiteContext,
  packagers: readonly Packager[],
): readonly BuiltCoursePackage[] {
  const { pieces } = context.codes.in(course.text.lang);
  return packagers.flatMap(({ format, courses = [] }) =>
    courses.map((variant) => ({
      format,
      variant: variant.name,
      path: coursePackagePath(course, format, variant.name),
      bytes: zip(variant.pack({ course, pieces })),
    })),
  );
}

/** Path of a course's package, relative to `packages`. */
function coursePackagePath(
  { meta, text }: Pick<Course, 'meta' | 'text'>,
  format: string,
  variant: 'several' | 'single',
): string {
  return `${format}/${meta.slug}${variant === 'single' ? '.single' : ''}.${text.lang}.zip`;
}

/** What the index keeps of a course. */
export function courseEntry(course: Course, packages: readonly BuiltCoursePackage[]): CourseInIndex {
  const { lang } = course.text;
  return {
    lang,
    course: { meta: course.meta, text: course.text },
    modules: course.modules.map((module) => ({
      title: module.text.title,
      minutes: module.meta.minutes,
      page: `${modulePath(module)}/index.html`,
    })),
    downloads: packages.map(({ format, variant, path, bytes }) => ({
      format,
      variant,
      path: `packages/${path}`,
      bytes: bytes.length,
    })),
  };
}
