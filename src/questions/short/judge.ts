import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';
import { isNumber, isSpelling } from '../spelling.ts';

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

export function judge(key: ShortKey, answer: Answer): Verdict {
  if (answer.picks.includes(UNSURE)) return 'unsure';
  return matchEntry(key, answer.text ?? '')?.right === true ? 'right' : 'wrong';
}

/** The foreseen answer that a typed text is, if any. */
export function matchEntry(key: ShortKey, typed: string): ShortEntry | undefined {
  return key.entries.find((entry) => entry.variants.some((variant) => isSpelling(variant, typed)));
}

export function report(key: ShortKey, answer: Answer): AnswerReport {
  const right = key.entries.filter((entry) => entry.right).flatMap((entry) => entry.variants);
  const numeric = right.length === 1 && isNumber(right[0] ?? '');
  return {
    type: numeric ? 'numeric' : 'fill-in',
    response: answer.picks.includes(UNSURE) ? [] : [answer.text ?? ''],
    correct: right.map((variant) => [variant]),
    choices: [],
  };
}
