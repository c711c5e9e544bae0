import { fold } from '../content/fold.ts';

const NUMBER = /^([+-]?\d+(?:[.,]\d+)?)(?:±(\d+(?:[.,]\d+)?))?$/;
const ARTICLE = /^(?:le|la|les|un|une|des|du|de la|mon|ma|mes) |^[ld]['’]/;

/**
 * Whether a typed text is a foreseen one, as far as learners are held to it.
 * @param variant words, or a number with its tolerance: `12 ± 2`.
 */
export function isSpelling(variant: string, typed: string): boolean {
  const [, middle, around = '0'] = NUMBER.exec(compact(variant)) ?? [];
  if (middle === undefined) return bare(variant) === bare(typed);
  const [, given, tolerance] = NUMBER.exec(compact(typed)) ?? [];
  if (given === undefined || tolerance !== undefined) return false;
  return Math.abs(toNumber(given) - toNumber(middle)) <= toNumber(around);
}

/** Whether a foreseen text is one number, with or without a tolerance. */
export function isNumber(variant: string): boolean {
  return NUMBER.test(compact(variant));
}

/** Case, accents, punctuation, a leading article and a plural s are forgiven. */
function bare(text: string): string {
  const plain = fold(text)
    .replace(/[\s.,;:!?«»"()-]+/g, ' ')
    .trim();
  return plain.replace(ARTICLE, '').replace(/[sx](?= |$)/g, '');
}

function compact(text: string): string {
  return text.replace(/\s/g, '');
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
