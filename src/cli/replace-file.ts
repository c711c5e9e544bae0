import { readFile, rename, writeFile } from 'node:fs/promises';
import { Fault } from './fault.ts';
import { shownPath } from './module-folders.ts';

/**
 * Writes a file at once, unless it changed since it was read.
 * @param command to run again in that case.
 * @throws Fault
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  before: Uint8Array | undefined,
  command: string,
): Promise<void> {
  const now = await readFile(path);
  if (before === undefined || !now.equals(before)) {
    throw new Fault(`${shownPath(path)} a changé pendant la lecture.`, `Relancez « ${command} ».`);
  }
  const aside = `${path}.${process.pid}~`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

/** The same bytes where nothing changes; a byte order mark is kept. */
export function rewrite(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const changed = change(text);
  return changed === text ? bytes : new TextEncoder().encode(changed);
}
