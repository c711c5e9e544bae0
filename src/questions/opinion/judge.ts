import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';
import type { SelectionKey } from '../selection-judge.ts';

export function judge(_key: SelectionKey, answer: Answer): Verdict {
  return answer.picks.includes(UNSURE) ? 'unsure' : 'neutral';
}

export function report(key: SelectionKey, answer: Answer): AnswerReport {
  return { type: 'likert', response: answer.picks, correct: [], choices: key.options };
}
