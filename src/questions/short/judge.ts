import { fold } from '../../content/fold.ts';
import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';

/** The foreseen answers, in the order written; the first that matches decides. */
export interface ShortKey {
  readonly entries: readonly ShortEntry[];
}

export interface ShortEntry {
  readonly id: string;
  readonly right: boolean;
  /** Words, or a number with its tolerance: `12 ± 2`. */
  readonly variants: readonly string[];
}

const NUMBER = /^([+-]?\d+(?:[.,]\d+)?)(?:±(\d+(?:[.,]\d+)?))?$/;
const ARTICLE = /^(?:le|la|les|un|une|des|du|de la|mon|ma|mes) |^[ld]['’]/;

export function judge(key: ShortKey, answer: Answer): Verdict {
  if (answer.picks.includes(UNSURE)) return 'unsure';
  return matchEntry(key, answer.text ?? '')?.right === true ? 'right' : 'wrong';
}

/** The foreseen answer that a typed text is, if any. */
export function matchEntry(key: ShortKey, typed: string): ShortEntry | undefined {
  return key.entries.find((entry) => entry.variants.some((variant) => matches(variant, typed)));
}

export function report(key: ShortKey, answer: Answer): AnswerReport {
  const right = key.entries.filter((entry) => entry.right).flatMap((entry) => entry.variants);
  const numeric = right.length === 1 && NUMBER.test(compact(right[0] ?? ''));
  return {
    type: numeric ? 'numeric' : 'fill-in',
    response: answer.picks.includes(UNSURE) ? [] : [answer.text ?? ''],
    correct: right.map((variant) => [variant]),
    choices: [],
  };
}

function matches(variant: string, typed: string): boolean {
  const number = NUMBER.exec(compact(variant));
  if (number === null) return bare(variant) === bare(typed);
  const given = NUMBER.exec(compact(typed));
  const gap = Math.abs(toNumber(given?.[1]) - toNumber(number[1]));
  return given?.[2] === undefined && gap <= (number[2] === undefined ? 0 : toNumber(number[2]));
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

function toNumber(text: string | undefined): number {
  return text === undefined ? Number.NaN : Number(text.replace(',', '.'));
}
