import { hash } from '../../../content/hash.ts';
import { isSound } from '../../../tracking/join.ts';
import type { KeptValue } from '../../../tracking/kept.ts';

/** What names our files. */
const FORMAT = 'declic-mon-espace';
/** Of the files written now; every former one is read still: see `READERS`. */
const VERSION = 1;

const SUM_BITS = 32;
/** Characters that a file, a name or a value never needs more of. */
const MOST = { file: 5_000_000, name: 200, value: 100_000 };

/** Why a file is not taken in. `newer`: a later version of the library wrote it. */
export type Refusal = 'foreign' | 'damaged' | 'newer';

/** A value as the file has it: module, name, value. */
type Row = readonly [module: string, name: string, value: string];

/** How each version's values are read; undefined where they are not what that version writes. */
const READERS: Readonly<
  Record<number, (file: Readonly<Record<string, unknown>>) => readonly Row[] | undefined>
> = {
  1: ({ values, sum }) => (isRows(values) && sum === sumOf(values) ? values : undefined),
};

/** All that the device keeps, as a file that a learner can take away. @param written ISO date and time. */
export function writeExport(kept: readonly KeptValue[], written: string): string {
  const values = kept.map(({ module, name, value }): Row => [module, name, value]);
  const file = { format: FORMAT, version: VERSION, written, values, sum: sumOf(values) };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** Reads a file that any version wrote. Whatever it holds, nothing throws, and all of it is checked before anything is given. */
export function readExport(text: string): { values: readonly KeptValue[] } | { refusal: Refusal } {
  if (text.length > MOST.file) return { refusal: 'foreign' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A file cut short still begins by its name.
    return { refusal: text.includes(`"${FORMAT}"`) ? 'damaged' : 'foreign' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return { refusal: 'foreign' };
  const { version } = file;
  if (typeof version !== 'number') return { refusal: 'damaged' };
  if (version > VERSION) return { refusal: 'newer' };
  const values = READERS[version]?.(file)?.map(([module, name, value]) => ({ module, name, value }));
  return values?.every(isSound) ? { values } : { refusal: 'damaged' };
}

function sumOf(values: readonly Row[]): number {
  return hash(JSON.stringify(values), SUM_BITS);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRows(values: unknown): values is readonly Row[] {
  const fits = (part: unknown, most: number): boolean => typeof part === 'string' && part.length <= most;
  return (
    Array.isArray(values) &&
    values.every(
      (row: unknown) =>
        Array.isArray(row) &&
        row.length === 3 &&
        fits(row[0], MOST.name) &&
        fits(row[1], MOST.name) &&
        fits(row[2], MOST.value),
    )
  );
}
