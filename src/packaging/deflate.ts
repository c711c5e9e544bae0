import { deflateRaw } from 'pako';

export interface Deflated {
  readonly crc: number;
  readonly deflated: Uint8Array;
}

/** The most: an archive is written once and travels often. */
const LEVEL = 9;

/** How much text shares one table of codes: long blocks suit scripts, short ones pages of words and drawings. */
const [LONG, SHORT] = [8, 6];

/** Packages of a library share their scripts, and two formats of a module its drawings: enough to find both again. */
const REMEMBERED = 24;

const recent: (Deflated & { readonly bytes: Uint8Array })[] = [];

/** A file's CRC-32 and its deflated bytes; files met a short while ago are not deflated again. */
export function deflate(bytes: Uint8Array): Deflated {
  const crc = crc32(bytes);
  const place = recent.findIndex((known) => known.crc === crc && same(known.bytes, bytes));
  const found = recent[place];
  if (found !== undefined) {
    recent.splice(place, 1);
    recent.unshift(found);
    return found;
  }
  const made = { crc, bytes, deflated: smallest(bytes) };
  recent.unshift(made);
  recent.length = Math.min(recent.length, REMEMBERED);
  return made;
}

function smallest(bytes: Uint8Array): Uint8Array {
  const [long, short] = [
    deflateRaw(bytes, { level: LEVEL, memLevel: LONG }),
    deflateRaw(bytes, { level: LEVEL, memLevel: SHORT }),
  ];
  return long.length <= short.length ? long : short;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A loop: a callback for each byte takes ten times as long.
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip wants it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
