import type { Library, Module } from './module.ts';

/**
 * In what order a course lets its modules be played. `any`: as one likes. `in-order`: a module opens once the
 * former one is complete. `pass-before-next`: once the former one is passed, or complete where nothing names a
 * passing share.
 */
export const COURSE_ORDERS = ['any', 'in-order', 'pass-before-next'] as const;
export type CourseOrder = (typeof COURSE_ORDERS)[number];

/** courses/<slug>.yaml: what no language changes. */
export interface CourseMeta {
  /** The file's name; unique among courses and modules, never reused. */
  readonly slug: string;
  readonly version: number;
  readonly order: CourseOrder;
  /** Share of right answers (0 to 1) that passes, for each module that names none and for the whole. */
  readonly pass?: number;
}

/** One course in one language: several modules in their order, each once. */
export interface Course {
  readonly library: Library;
  readonly meta: CourseMeta;
  readonly text: { readonly lang: string; readonly title: string; readonly summary: string };
  /** Two at least, all in the course's language. */
  readonly modules: readonly Module[];
  /** Languages that the course exists in, this one included. */
  readonly languages: readonly string[];
}

/** The IRI that names a course in every format and language. */
export function courseIri(library: Library, slug: string): string {
  return `${library.base}/courses/${slug}`;
}
