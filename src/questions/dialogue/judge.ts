import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';
import { wayTo, type Moments, type Step } from '../moments.ts';
import type { End } from './schema.ts';

/** The map of a dialogue. */
export interface DialogueKey extends Moments {
  readonly ends: ReadonlyMap<string, End>;
}

/** Patterns that a report holds at most, as an LMS need take no more (SCORM 2004 4th ed. RTE, 4.2.9.2). */
const MOST_PATTERNS = 5;

/** Right: a good end was reached. Partial: a detour. It is never a mistake. */
export function judge(key: DialogueKey, answer: Answer): Verdict {
  const end = key.ends.get(momentAfter(key, answer.picks));
  if (end === undefined) return 'unsure';
  return end === 'good' ? 'right' : 'partial';
}

/** The replies said, and the shortest way to each good end as an accepted pattern. */
export function report(key: DialogueKey, answer: Answer): AnswerReport {
  const good = [...key.ends].flatMap(([moment, end]) => (end === 'good' ? [wayTo(key, moment)] : []));
  return {
    type: 'performance',
    response: answer.picks,
    correct: good.slice(0, MOST_PATTERNS),
    choices: key.steps.map(({ id }) => id),
  };
}

/** The replies that follow from the start; what an edit of the module broke is dropped. */
export function pathOf(key: DialogueKey, picks: readonly string[]): readonly Step[] {
  const path: Step[] = [];
  let moment = key.start;
  for (const pick of picks) {
    const step =
      pick === UNSURE ? undefined : key.steps.find(({ id, from }) => id === pick && from === moment);
    if (step === undefined) break;
    path.push(step);
    moment = step.to;
  }
  return path;
}

/** The moment that some replies lead to. */
export function momentAfter(key: DialogueKey, picks: readonly string[]): string {
  return pathOf(key, picks).at(-1)?.to ?? key.start;
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
  reply?: string,
): readonly string[] {
  if (moment === key.start) return [];
  const ids = pathOf(key, picks);
  const visited = ids.findIndex(({ to }) => to === moment);
  const before = ids.map(({ id }) => id);
  if (visited >= 0) return before.slice(0, visited + 1);
  return reply === undefined ? wayTo(key, moment) : [...before, reply];
}
