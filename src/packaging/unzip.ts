import { inflateRaw } from 'pako';
import { crc32 } from './deflate.ts';
import type { Files } from './packager.ts';

/** The bytes are no archive, are damaged, or need more of the format than `zip` writes. */
export class UnzipError extends Error {
  override readonly name = 'UnzipError';
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of an archive as `zip` makes it: stored or deflated, no comment at its end, no ZIP64, no encryption.
 * @throws UnzipError
 */
export function unzip(archive: Uint8Array): Files {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END) throw new UnzipError('not an archive, or cut short');
  const count = view.getUint16(end + 10, true);
  const files: Record<string, Uint8Array> = {};
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) throw new UnzipError('its directory is damaged');
      const nameLength = view.getUint16(at + 28, true);
      const after = at + CENTRAL_BYTES + nameLength;
      const name = new TextDecoder().decode(archive.subarray(at + CENTRAL_BYTES, after));
      files[name] = content(archive, view, at, name);
      at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (fault) {
    if (fault instanceof RangeError) throw new UnzipError('its directory points outside');
    throw fault;
  }
  return files;
}

/** @param at where the directory tells of the file. */
function content(archive: Uint8Array, view: DataView, at: number, name: string): Uint8Array {
  const method = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 42, true);
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = archive.subarray(start, start + view.getUint32(at + 20, true));
  if (method !== STORED && method !== DEFLATED) throw new UnzipError(`${name}: method ${method}`);
  const bytes = method === STORED ? packed.slice() : inflated(packed, name);
  if (crc32(bytes) !== view.getUint32(at + 16, true)) throw new UnzipError(`${name}: its sum does not check`);
  return bytes;
}

function inflated(packed: Uint8Array, name: string): Uint8Array {
  try {
    return inflateRaw(packed);
  } catch {
    throw new UnzipError(`${name}: it does not inflate`);
  }
}
