import { crc32, deflate } from './deflate.ts';
import type { Files } from './packager.ts';
import { sortedPaths } from './package-path.ts';

const COMPRESSED = /\.(png|jpe?g|webp|avif|gif|woff2|mp3|mp4|m4a|webm|zip)$/;

/** 1 January 2000, noon, in the fields of DOS: they have no zone, so the bytes are the same everywhere. */
const DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;
const TIME = 12 << 11;

/** Version 2.0 of the format: all that deflated files need. */
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;

/** What the format's two-byte and four-byte fields can say: more would need ZIP64. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** More files or bytes than an archive of this format can hold. */
export class ZipLimitError extends Error {
  override readonly name = 'ZipLimitError';
}

interface Entry {
  readonly path: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * One archive of all files: stored or deflated, forward slashes, no folder entry, no extra field
 * (PKWARE APPNOTE 6.3.3, 4.3). The same files give the same bytes on every machine and in every time zone.
 * @throws PackagePathError where a path would not survive every LMS.
 */
export function zip(files: Files): Uint8Array {
  return join([...zipParts(Object.keys(files), (name) => files[name] ?? new Uint8Array())]);
}

/**
 * The same archive, one file a step, for a page that has to stay alive meanwhile.
 * @yields the share of the files that is done, above 0, up to 1.
 * @throws PackagePathError
 */
export function* zipping(files: Files): Generator<number, Uint8Array, undefined> {
  return yield* archiving(files, sortedPaths(Object.keys(files)));
}

/**
 * An archive that no platform reads as a package: its names are free, and stand in the order given.
 * @yields the share of the files that is done, above 0, up to 1.
 */
export function* archiving(files: Files, names: readonly string[]): Generator<number, Uint8Array, undefined> {
  const parts: Uint8Array[] = [];
  for (const part of partsOf(names, (name) => files[name] ?? new Uint8Array())) {
    parts.push(part);
    const done = parts.length / PARTS_A_FILE;
    if (Number.isInteger(done) && done <= names.length) yield done / names.length;
  }
  return join(parts);
}

/**
 * The same archive, part after part in its order, so that a large one need never be whole in memory.
 * @param read gives the bytes of one file; each is asked for once.
 * @throws PackagePathError
 * @throws ZipLimitError
 */
export function* zipParts(
  names: readonly string[],
  read: (name: string) => Uint8Array,
): Generator<Uint8Array, void, undefined> {
  yield* partsOf(sortedPaths(names), read);
}

/** Header, name and data. */
const PARTS_A_FILE = 3;

/** Files in the order given, then the directory. */
function* partsOf(
  names: readonly string[],
  read: (name: string) => Uint8Array,
): Generator<Uint8Array, void, undefined> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const name of names) {
    const { data, ...rest } = readEntry(name, read(name));
    const entry = { ...rest, offset };
    entries.push(entry);
    const header = localHeader(entry);
    offset += header.length + entry.path.length + data.length;
    if (entries.length > MOST_FILES || offset > MOST_BYTES) throw new ZipLimitError(`${name} is too much`);
    yield header;
    yield entry.path;
    yield data;
  }
  const directory = join(entries.flatMap((entry) => [centralHeader(entry), entry.path]));
  yield directory;
  yield end(entries.length, offset, directory.length);
}

function readEntry(name: string, bytes: Uint8Array): Omit<Entry, 'offset'> & { readonly data: Uint8Array } {
  // What is compressed already gains nothing, and is long to try.
  const { crc, deflated } = COMPRESSED.test(name) ? { crc: crc32(bytes), deflated: bytes } : deflate(bytes);
  const stored = deflated.length >= bytes.length;
  return {
    path: new TextEncoder().encode(name),
    data: stored ? bytes : deflated,
    packed: Math.min(deflated.length, bytes.length),
    method: stored ? STORED : DEFLATED,
    crc,
    size: bytes.length,
  };
}

/** What both headers say of a file, from « version needed » to « extra field length ». */
function common({ method, crc, packed, size, path }: Entry): readonly Field[] {
  return [
    [2, VERSION],
    [2, 0],
    [2, method],
    [2, TIME],
    [2, DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, path.length],
    [2, 0],
  ];
}

function localHeader(entry: Entry): Uint8Array {
  return record([[4, 0x04034b50], ...common(entry)]);
}

function centralHeader(entry: Entry): Uint8Array {
  const rest: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ];
  return record([[4, 0x02014b50], [2, VERSION], ...common(entry), ...rest]);
}

function end(count: number, start: number, length: number): Uint8Array {
  return record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, start],
    [2, 0],
  ]);
}

/** A number and how many bytes it takes, lowest first. */
type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let place = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += bytes;
  }
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
