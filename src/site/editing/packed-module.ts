import type { Module } from '../../content/module.ts';
import { packagers } from '../../formats/packagers.ts';
import type { Pieces } from '../../packaging/pieces.ts';
import { zipping } from '../../packaging/zip.ts';
import { NoSuchPackageError } from '../packing/packed-course.ts';

/**
 * A module's package, one file a step: the bytes are those that `declic build` writes for the same source.
 * @yields the share that is done, above 0, up to 1.
 * @throws NoSuchPackageError
 */
export function* packedModule(
  module: Module,
  pieces: Pieces,
  format: string,
): Generator<number, Uint8Array, undefined> {
  const packager = packagers.find((one) => one.format === format);
  if (packager === undefined) throw new NoSuchPackageError(`no format is called ${format}`);
  return yield* zipping(packager.pack({ module, pieces }));
}
