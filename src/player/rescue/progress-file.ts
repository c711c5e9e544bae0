import { last } from '../../content/last.ts';
import { unpack } from '../../tracking/packed-state.ts';

/** The line that a module takes back, after all that people read. */
const LINE = /^declic (\S+) ([\w-]+)\s*$/gm;

/**
 * A text that a learner can keep and read.
 * @param lines what people read.
 * @param module a key that no other module has.
 * @param state packed.
 */
export function writeProgressFile(lines: readonly string[], module: string, state: string): string {
  return [...lines, '', `declic ${encodeURIComponent(module)} ${state}`, ''].join('\r\n');
}

/** Why a file is not taken back. */
export type Refusal = 'foreign' | 'other module' | 'damaged';

/** Reads the packed state out of a file that was written for the module; whatever the file, nothing throws. */
export function readProgressFile(text: string, module: string): { state: string } | { refusal: Refusal } {
  const [, key, state] = last([...text.matchAll(LINE)]) ?? [];
  if (key === undefined || state === undefined) return { refusal: 'foreign' };
  if (key !== encodeURIComponent(module)) return { refusal: 'other module' };
  return unpack(state) === undefined ? { refusal: 'damaged' } : { state };
}
