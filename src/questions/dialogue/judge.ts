import type { Answer, AnswerReport, Verdict } from '../../content/question.ts';
import { wayTo, type Moments, type Step } from '../moments.ts';

/** The map of a dialogue. */
export interface DialogueKey extends Moments {
  /** Moments that end it well, and those that are a detour. */
  readonly good: readonly string[];
  readonly detours: readonly string[];
}

/** Patterns that a report holds at most, as an LMS need take no more (SCORM 2004 4th ed. RTE, 4.2.9.2). */
const MOST_PATTERNS = 5;

/** Right: a good end was reached. Partial: a detour. It is never a mistake. */
export function judge(key: DialogueKey, answer: Answer): Verdict {
  const moment = momentAfter(key, answer.picks);
  if (key.good.includes(moment)) return 'right';
  return key.detours.includes(moment) ? 'partial' : 'unsure';
}

/** The replies said, and the shortest way to each good end as an accepted pattern. */
export function report(key: DialogueKey, answer: Answer): AnswerReport {
  return {
    type: 'performance',
    response: answer.picks,
    correct: key.good.slice(0, MOST_PATTERNS).map((moment) => wayTo(key, moment)),
    choices: key.steps.map(({ id }) => id),
  };
}

/** The replies that follow from the start; what an edit of the module broke is dropped. */
export function pathOf({ start, steps }: Moments, picks: readonly string[]): Step[] {
  let moment = start;
  return picks.flatMap((pick) => {
    const step = steps.find(({ id, from }) => id === pick && from === moment);
    moment = step?.to ?? '';
    return step ?? [];
  });
}

/** The moment that some replies lead to. */
export function momentAfter(key: DialogueKey, picks: readonly string[]): string {
  return pathOf(key, picks).pop()?.to ?? key.start;
}

/**
 * The replies that stand once a moment is come to. A way that comes back to a moment begins again there:
 * it is never longer than the dialogue has moments, and so is what is kept of it.
 * @param reply the reply that leads there, where it is one.
 */
export function walkTo(
  key: DialogueKey,
  picks: readonly string[],
  moment: string,
  reply = '',
): readonly string[] {
  if (moment === key.start) return [];
  const path = pathOf(key, [...picks, reply]);
  const come = path.findIndex(({ to }) => to === moment);
  return come < 0 ? wayTo(key, moment) : path.slice(0, come + 1).map(({ id }) => id);
}
