import { hash } from '../content/hash.ts';

/*
 * The wire form of a state: a version, a checksum and bits, six to a character.
 * Parts go from the most to the least important, and every end mark is made of zeros:
 * a text cut after any whole item still reads well, since what is missing reads as zeros.
 *
 *   screen    small number: index, 16 bits: hash
 *   seen      (1, 16 bits: hash)… 0
 *   answers   (3 bits: verdict, 16 bits: hash of the id, small number: tries − 1)… 000
 *   picks     for each answer: small number: how many; where several, 1 bit: codes or places;
 *             codes: 12 bits each; places: small number: bits of one, 12 bits: check, then each
 *   texts     for each answer: small number: how many letters, then the letters
 */

/** Picks as places in a list of options that both sides know, which takes fewer bits than codes do. */
export interface Places {
  /** Bits of a place, 1 to 12. */
  readonly width: number;
  /** Stands for the list, 0 to 4095: places in another list mean nothing. */
  readonly check: number;
}

/** An answer without names. */
export interface PackedAnswer {
  /** 1 to 7. */
  readonly verdict: number;
  /** 1 to 63. */
  readonly tries: number;
  /** Option codes, 0 to 4095; places where `places` is given, as it may be for two picks or more. */
  readonly picks: readonly number[];
  readonly places?: Places;
  /** At most 24 letters a line, a line for each field; empty where nothing was typed. */
  readonly text: string;
}

/** A state without names: 16-bit hashes stand for screen and question ids. */
export interface PackedState {
  /** Hash of the screen shown, and its index in case it has gone. */
  readonly screen: number;
  readonly index: number;
  readonly seen: readonly number[];
  readonly answers: ReadonlyMap<number, PackedAnswer>;
}

/** Most characters of a state as a rule; with a tracker's stamp it stays under 3,500. */
const STATE_LIMIT = 3480;

const VERSION = '2';
/** Had no places; what it wrote is read still. */
const FORMER = '1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters that take 6 bits; others of Latin-1 take 10, the rest of Unicode 23. */
const LETTERS = " abcdefghijklmnopqrstuvwxyzéèà'-";
const MAX_LETTERS = 24;
const MAX_TRIES = 63;
/** Ones before a small number's zero; more can only be noise. */
const MAX_PREFIX = 9;
const MAX_SMALL = 2 ** (MAX_PREFIX + 1) - 2;

function bits(value: number, count: number): string {
  return value.toString(2).padStart(count, '0');
}

/** A small number takes few bits: 0 takes one, 1 and 2 take three, 3 to 6 take five. */
function small(value: number): string {
  const tail = (Math.min(value, MAX_SMALL) + 1).toString(2).slice(1);
  return '1'.repeat(tail.length) + '0' + tail;
}

function letter(char: string): string {
  const code = LETTERS.indexOf(char);
  const point = char.codePointAt(0) ?? 0;
  return code >= 0 ? '0' + bits(code, 5) : point < 256 ? '10' + bits(point, 8) : '11' + bits(point, 21);
}

function seal(body: string, version = VERSION): string {
  const sum = hash(version + body, 18);
  return version + digits(bits(sum, 18)) + body;
}

function digits(stream: string): string {
  return stream.replace(/.{1,6}/g, (six) => DIGITS.charAt(parseInt(six.padEnd(6, '0'), 2)));
}

/**
 * Writes a state as base64url characters.
 * @param limit most characters to use; what does not fit is left out, the least important first:
 * typed texts, then picks, then answers, then screens seen, each from the last one back.
 */
export function pack(state: PackedState, limit = STATE_LIMIT): string {
  const room = (limit - seal('').length) * 6;
  if (room < 0) return '';
  const answers = [...state.answers];
  const items = [small(state.index) + bits(state.screen, 16)];
  for (const screen of state.seen) items.push('1' + bits(screen, 16));
  items.push('0');
  for (const [id, { verdict, tries }] of answers) {
    items.push(bits(verdict, 3) + bits(id, 16) + small(Math.min(tries, MAX_TRIES) - 1));
  }
  items.push('000');
  for (const [, { picks, places }] of answers) {
    const kept = picks.slice(0, MAX_SMALL);
    const form = kept.length < 2 ? '' : places ? `1${small(places.width)}${bits(places.check, 12)}` : '0';
    items.push(small(kept.length) + form + kept.map((pick) => bits(pick, places?.width ?? 12)).join(''));
  }
  for (const [, { text }] of answers) {
    const lines = text.split('\n').map((line) => [...line].slice(0, MAX_LETTERS));
    const kept = lines.flatMap((line, n) => (n > 0 ? ['\n', ...line] : line)).slice(0, MAX_SMALL);
    items.push(small(kept.length) + kept.map(letter).join(''));
  }
  let stream = '';
  for (const item of items) {
    if (stream.length + item.length > room) break;
    stream += item;
  }
  return seal(digits(stream));
}

/** Reads what `pack` wrote; anything else gives `undefined`. */
export function unpack(text: string): PackedState | undefined {
  const version = text.startsWith(FORMER) ? FORMER : VERSION;
  const body = text.slice(version.length + 3);
  if (seal(body, version) !== text || !/^[\w-]*$/.test(body)) return undefined;
  const stream = body.replace(/./g, (digit) => bits(DIGITS.indexOf(digit), 6));
  let at = 0;
  const read = (count: number): number => parseInt(stream.slice(at, (at += count)).padEnd(count, '0'), 2);
  const readSmall = (): number => {
    let length = 0;
    while (read(1)) length++;
    return length <= MAX_PREFIX ? 2 ** length - 1 + (length && read(length)) : 0;
  };
  const readLetter = (): string => {
    if (!read(1)) return LETTERS.charAt(read(5));
    return String.fromCodePoint(Math.min(read(1) ? read(21) : read(8), 0x10ffff));
  };
  const list = <Item>(readItem: () => Item): Item[] => Array.from({ length: readSmall() }, readItem);

  const readPicks = (): Pick<PackedAnswer, 'picks' | 'places'> => {
    const count = readSmall();
    const hasForm = version === VERSION && count > 1;
    const places = hasForm && read(1) ? { width: Math.min(readSmall(), 12), check: read(12) } : undefined;
    const found = Array.from({ length: count }, () => read(places?.width ?? 12));
    return { picks: found, ...(places && { places }) };
  };

  const index = readSmall();
  const screen = read(16);
  const seen: number[] = [];
  while (read(1)) seen.push(read(16));
  const heads: [id: number, verdict: number, tries: number][] = [];
  for (let verdict = read(3); verdict; verdict = read(3)) heads.push([read(16), verdict, readSmall() + 1]);
  const picks = heads.map(() => readPicks());
  const texts = heads.map(() => list(readLetter).join(''));
  const answers = new Map(
    heads.map(([id, verdict, tries], n) => [
      id,
      { verdict, tries, picks: [], ...picks[n], text: texts[n] ?? '' },
    ]),
  );
  return { index, screen, seen, answers };
}
