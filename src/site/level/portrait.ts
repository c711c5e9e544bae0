import { isReply, type Reply } from './replies.ts';

/** One step: a situation, or a small question. */
export interface Step {
  readonly id: string;
  readonly area: string;
  readonly competence: string;
  /** Everyday label of the competence. */
  readonly label: string;
  /** What happens, or what a small question asks. */
  readonly text: string;
  /** What one does then; empty for a small question. */
  readonly gesture: string;
  /** Whether it is a small question, which is judged. */
  readonly check: boolean;
}

/** What was answered, by step: one of the four replies, or the option picked in a small question. */
export type Answers = ReadonlyMap<string, string>;

/** What an area looks like: how many situations are met without help, with help, or yet to discover. */
export interface AreaPortrait {
  readonly area: string;
  readonly own: number;
  /** Of those met without help, in how many one could help others. */
  readonly teach: number;
  readonly helped: number;
  readonly unsure: number;
}

const NEEDS: Readonly<Record<Reply, number>> = { unsure: 2, helped: 1, alone: 0, teach: 0 };
/** A small question left open weighs as « Avec de l’aide ». */
const OPEN_CHECK = 1;

export function portraits(steps: readonly Step[], answers: Answers): readonly AreaPortrait[] {
  const areas = [...new Set(steps.map(({ area }) => area))];
  return areas.map((area) => {
    const replies = steps.flatMap((step) => (step.area === area ? (replyTo(step, answers) ?? []) : []));
    const count = (...wanted: readonly Reply[]): number =>
      replies.filter((reply) => wanted.includes(reply)).length;
    return {
      area,
      own: count('alone', 'teach'),
      teach: count('teach'),
      helped: count('helped'),
      unsure: count('unsure'),
    };
  });
}

/** What was said of a situation; undefined for one passed, and for a small question. */
export function replyTo({ id, check }: Step, answers: Answers): Reply | undefined {
  const reply = answers.get(id);
  return !check && isReply(reply) ? reply : undefined;
}

/**
 * How much help is wanted, by competence, the lowest number first.
 * @param isOpen whether a small question was answered, and is still open.
 */
export function needsOf(
  steps: readonly Step[],
  answers: Answers,
  isOpen: (step: Step) => boolean,
): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  for (const step of steps) {
    const reply = replyTo(step, answers);
    const need = reply !== undefined ? NEEDS[reply] : step.check && isOpen(step) ? OPEN_CHECK : 0;
    if (need > 0) needs.set(step.competence, (needs.get(step.competence) ?? 0) + need);
  }
  return needs;
}
