import type { Answer, AnswerReport, Verdict } from '../../content/question.ts';

/** The gestures there are, in the order written. */
export interface PlanKey {
  readonly gestures: readonly string[];
}

/** A plan is never right or wrong, whatever it holds. */
export function judge(_key: PlanKey, _answer: Answer): Verdict {
  return 'neutral';
}

/** What one intends is said to nobody: the report serves the device alone. */
export function report(key: PlanKey, answer: Answer): AnswerReport {
  return { type: 'likert', response: answer.picks, correct: [], choices: key.gestures };
}
