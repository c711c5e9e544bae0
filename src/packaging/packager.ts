import type { Course } from '../content/course.ts';
import type { Module } from '../content/module.ts';
import type { Pieces } from './pieces.ts';

/** Files of a package by path: forward slashes, no leading slash, ASCII. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface PackageInput {
  readonly module: Module;
  readonly pieces: Pieces;
}

export interface CourseInput {
  readonly course: Course;
  readonly pieces: Pieces;
}

/**
 * One way of packing a course. `several`: each module is an entry of its own for the platform (a SCO, an AU).
 * `single`: the platform sees one entry, whose page has a menu of the modules.
 */
export interface CourseVariant {
  readonly name: 'several' | 'single';
  pack(input: CourseInput): Files;
}

/** An export format. Pure: the same input gives the same bytes in Node and in a browser. */
export interface Packager {
  /** Folder name of the format, e.g. `scorm12`. */
  readonly format: string;
  pack(input: PackageInput): Files;
  /** The ways it packs a course; absent where it packs none. */
  readonly courses?: readonly CourseVariant[];
}
