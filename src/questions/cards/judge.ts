import type { Answer, AnswerReport, Verdict } from '../../content/question.ts';
import { reportPairs, toPairs, type PairsKey } from '../../content/pairs.ts';

/** What one says of a card, as saved: « Oui », « Presque », « Pas encore ». */
export const LEVELS = ['yes', 'almost', 'not-yet'] as const;

/** Cards as sources, levels as targets; none is right. */
export function cardsKey(cards: readonly string[]): PairsKey {
  return { accepted: new Map(cards.map((card) => [card, []])), targets: LEVELS };
}

/** One knows oneself best: nothing is right or wrong. */
export function judge(_key: PairsKey, _answer: Answer): Verdict {
  return 'neutral';
}

/** Whether one had every card in mind. */
export function recalled(key: PairsKey, answer: Answer): boolean {
  const levels = toPairs(key, answer);
  return [...key.accepted.keys()].every((card) => levels.get(card) === LEVELS[0]);
}

export function report(key: PairsKey, answer: Answer): AnswerReport {
  return reportPairs('matching', key, answer);
}
