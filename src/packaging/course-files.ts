import type { Course } from '../content/course.ts';
import type { Module } from '../content/module.ts';
import { renderCoursePage } from '../rendering/course-page.ts';
import { libraryOf, MissingPieceError } from './bundle.ts';
import { judgedQuestions } from './judged-questions.ts';
import { LRS, LRS_SOURCES, moduleFiles, PAGE, type FormatTraits } from './module-files.ts';
import type { CourseInput, Files } from './packager.ts';
import { laterStyles } from './pieces.ts';

/** One module of a course that a platform sees as an entry of its own. */
export interface CourseUnit {
  readonly module: Module;
  /** Path of its page in the package. */
  readonly page: string;
  /** Paths of its files, its page included; no two units share one. */
  readonly paths: readonly string[];
}

export interface SeveralFiles {
  readonly files: Files;
  /** In the course's order. */
  readonly units: readonly CourseUnit[];
}

/**
 * What a package of several entries holds: each module whole in a folder of its name, as it would stand alone.
 * Scripts are repeated: a page loads nothing but files beside it.
 * @throws MissingPieceError
 */
export function severalFiles({ course, pieces }: CourseInput, traits: FormatTraits): SeveralFiles {
  const files: Record<string, Uint8Array> = {};
  const units = course.modules.map((module) => {
    const folder = module.meta.slug;
    const own = moduleFiles({ module: inCourse(module, course), pieces }, traits);
    const paths = Object.entries(own).map(([path, bytes]) => {
      files[`${folder}/${path}`] = bytes;
      return `${folder}/${path}`;
    });
    return { module, page: `${folder}/${PAGE}`, paths };
  });
  return { files, units };
}

/** The core that the course's page and its modules share, and what its page alone needs. */
const CORE = 'core.js';
const COURSE = 'parcours.js';

/** How a module starts in the page of its course. */
const IN_COURSE = 'in-course';

/**
 * What a package of one entry holds: the course's page, with the start of the format, and each module in a folder
 * of its name, played in a frame of that page, which keeps its progress.
 * @throws MissingPieceError
 */
export function singleFiles(
  { course, pieces }: CourseInput,
  { format, footer, lrs = false }: FormatTraits,
): Files {
  const start = pieces.courseStarts[format];
  if (start === undefined)
    throw new MissingPieceError(`no course start was built for ${JSON.stringify(format)}`);
  const encoder = new TextEncoder();
  const items = course.modules.map((module) => ({
    module: inCourse(module, course),
    page: `${module.meta.slug}/${PAGE}`,
    judged: judgedQuestions(module),
  }));
  const page = renderCoursePage(course, items, {
    scripts: [CORE, COURSE],
    css: pieces.core.css.trim() + start.css.trim(),
    lateCss: laterStyles(pieces).trim(),
    ...(lrs && { connect: LRS_SOURCES }),
  });
  const files: Record<string, Uint8Array> = {
    [PAGE]: encoder.encode(page),
    [CORE]: encoder.encode(pieces.core.js),
    [COURSE]: encoder.encode(start.js),
    ...(lrs && { [`${LRS}.js`]: encoder.encode(libraryOf(pieces, LRS)) }),
  };
  for (const { module } of items) {
    const own = moduleFiles({ module, pieces }, { format: IN_COURSE, footer, core: `../${CORE}` });
    for (const [path, bytes] of Object.entries(own)) files[`${module.meta.slug}/${path}`] = bytes;
  }
  return files;
}

/** The share of right answers that passes a module in a course: its own, else the course's. */
export function passIn({ meta: course }: Course, { meta }: Module): number | undefined {
  return meta.pass ?? course.pass;
}

/** A module as it is played in a course: with the course's passing share, where it names none. */
function inCourse(module: Module, course: Course): Module {
  const pass = passIn(course, module);
  return pass === undefined ? module : { ...module, meta: { ...module.meta, pass } };
}
