import type { Answer, AnswerReport } from '../../content/question.ts';
import { reportPairs, type PairsKey } from '../../content/pairs.ts';

export function report(key: PairsKey, answer: Answer): AnswerReport {
  return reportPairs('matching', key, answer);
}
