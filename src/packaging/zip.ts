import { zipSync, type Zippable } from 'fflate';
import type { Files } from './packager.ts';
import { sortedPaths } from './package-path.ts';

const COMPRESSED = /\.(png|jpe?g|webp|avif|gif|woff2|mp3|mp4|m4a|webm)$/;

/**
 * fflate writes the local fields of a date, as DOS times have no zone: made from local fields,
 * the bytes are the same everywhere. At noon no zone skips an hour.
 */
function fixedDate(): Date {
  return new Date(2000, 0, 1, 12);
}

/**
 * One archive of all files: stored or deflated, forward slashes, no folder entry, no extra field.
 * The same files give the same bytes on every machine and in every time zone.
 * @throws PackagePathError where a path would not survive every LMS.
 */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of sortedPaths(Object.keys(files))) {
    const level = COMPRESSED.test(path) ? 0 : 9;
    entries[path] = [files[path] as Uint8Array, { level, mtime: fixedDate() }];
  }
  return zipSync(entries);
}
