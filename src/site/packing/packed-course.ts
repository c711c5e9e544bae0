import type { Course } from '../../content/course.ts';
import { packagers } from '../../formats/packagers.ts';
import type { CourseVariant } from '../../packaging/packager.ts';
import type { Pieces } from '../../packaging/pieces.ts';
import { zipping } from '../../packaging/zip.ts';

/** A course to pack, and how. */
export interface PackingOrder {
  readonly course: Course;
  readonly pieces: Pieces;
  readonly format: string;
  readonly variant: CourseVariant['name'];
}

/** The format packs no course, or not in this way. */
export class NoSuchPackageError extends Error {
  override readonly name = 'NoSuchPackageError';
}

/**
 * A course's package, one file a step: the bytes are those that `declic build` writes for the same course.
 * @yields the share that is done, above 0, up to 1.
 * @throws NoSuchPackageError
 */
export function* packedCourse({
  course,
  pieces,
  format,
  variant,
}: PackingOrder): Generator<number, Uint8Array, undefined> {
  const packager = packagers.find((one) => one.format === format);
  const way = packager?.courses?.find(({ name }) => name === variant);
  if (way === undefined) throw new NoSuchPackageError(`${format} packs no course as ${variant}`);
  return yield* zipping(way.pack({ course, pieces }));
}
