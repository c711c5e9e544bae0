import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../content/question.ts';

/** What judging a selection needs: option ids in the order written, and those that are right. */
export interface SelectionKey {
  readonly options: readonly string[];
  readonly right: readonly string[];
}

/** Right: just the right options. Partial: some of them, or all with others. */
export function judgeSelection(key: SelectionKey, answer: Answer): Verdict {
  if (answer.picks.includes(UNSURE)) return 'unsure';
  const hits = answer.picks.filter((pick) => key.right.includes(pick)).length;
  if (hits === key.right.length && hits === answer.picks.length) return 'right';
  return hits > 0 ? 'partial' : 'wrong';
}

export function reportSelection(key: SelectionKey, answer: Answer): AnswerReport {
  return { type: 'choice', response: answer.picks, correct: [key.right], choices: key.options };
}
