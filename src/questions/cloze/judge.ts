import { everyWay } from '../../content/pairs.ts';
import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';
import { isSpelling } from '../spelling.ts';

/** What judging gaps needs. */
export interface ClozeKey {
  readonly typed: boolean;
  /** In the order of their numbers, each with the words or the spellings that are right. */
  readonly gaps: readonly { readonly id: string; readonly accepted: readonly string[] }[];
  /** Ids of the words to choose; none where one types. */
  readonly targets: readonly string[];
}

/** What stands in each gap: ids of words, or typed texts, which an answer holds one a line. What an edit left is dropped. */
export function filled({ typed, gaps, targets }: ClozeKey, { picks, text = '' }: Answer): readonly string[] {
  const lines = text.split('\n');
  return gaps.map(({ id }, place) => {
    const pick = picks[picks.indexOf(id) + 1];
    return (typed ? lines[place] : targets.find((target) => target === pick)) ?? '';
  });
}

/** The gaps that do not hold what belongs there. */
export function missedGaps(key: ClozeKey, answer: Answer): readonly string[] {
  const given = filled(key, answer);
  const fits = (right: string, one: string): boolean => (key.typed ? isSpelling(right, one) : right === one);
  return key.gaps.flatMap(({ id, accepted }, place) =>
    accepted.some((right) => fits(right, given[place] ?? '')) ? [] : id,
  );
}

/** Right: every gap holds what belongs there. Partial: at least half of them. */
export function judge(key: ClozeKey, answer: Answer): Verdict {
  if (answer.picks.includes(UNSURE)) return 'unsure';
  const missed = missedGaps(key, answer).length;
  if (missed === 0) return 'right';
  return missed * 2 <= key.gaps.length ? 'partial' : 'wrong';
}

/** Chosen words are told as pairs, `gap.word`; typed ones as they are, one a gap. */
export function report(key: ClozeKey, answer: Answer): AnswerReport {
  const { typed, gaps, targets } = key;
  const told = (parts: readonly string[]): readonly string[] =>
    typed ? parts : parts.map((part, place) => `${gaps[place]?.id ?? ''}.${part}`);
  return {
    type: typed ? 'fill-in' : 'matching',
    response: answer.picks.includes(UNSURE) ? [] : told(filled(key, answer)),
    correct: everyWay(gaps.map(({ accepted }) => accepted)).map(told),
    choices: typed ? [] : gaps.map(({ id }) => id),
    targets,
  };
}
