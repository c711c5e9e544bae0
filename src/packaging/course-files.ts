import type { Course } from '../content/course.ts';
import type { Module } from '../content/module.ts';
import { moduleFiles, PAGE, type FormatTraits } from './module-files.ts';
import type { CourseInput, Files } from './packager.ts';

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

/** The share of right answers that passes a module in a course: its own, else the course's. */
export function passIn({ meta: course }: Course, { meta }: Module): number | undefined {
  return meta.pass ?? course.pass;
}

/** A module as it is played in a course: with the course's passing share, where it names none. */
function inCourse(module: Module, course: Course): Module {
  const pass = passIn(course, module);
  return pass === undefined ? module : { ...module, meta: { ...module.meta, pass } };
}
