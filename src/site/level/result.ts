import { findPath, helperPath, mostAbout, wantedIn, type Way } from './path.ts';
import { needsOf, portraits, replyTo, type Answers, type AreaPortrait, type Step } from './portrait.ts';
import type { Reply } from './replies.ts';

/** A situation or a small question that put a module on the path; its reply is undefined for a question left open. */
export interface Why {
  readonly text: string;
  readonly reply: Reply | undefined;
}

export interface PathStep {
  readonly way: Way;
  readonly why: readonly Why[];
}

/** All that the result says. */
export interface Result {
  readonly areas: readonly AreaPortrait[];
  /** What one does without help: the situation, and one’s gesture. */
  readonly done: readonly Pick<Step, 'text' | 'gesture'>[];
  readonly path: readonly PathStep[];
  /** Whether the path is about helping others, since no help is wanted. */
  readonly helps: boolean;
  /** Modules for what the path leaves out, each once. */
  readonly further: readonly Way[];
  /** Labels of competences that help is wanted for, and that no module is about. */
  readonly unmet: readonly string[];
  /** How many steps were passed. */
  readonly passed: number;
}

/** Most reasons told for one module. */
const MOST_REASONS = 3;

/** @param isOpen whether a small question was answered, and is still open. */
export function resultOf(
  steps: readonly Step[],
  answers: Answers,
  ways: readonly Way[],
  isOpen: (step: Step) => boolean,
): Result {
  const needs = needsOf(steps, answers, isOpen);
  const path = findPath(needs, ways);
  const own = steps.filter((step) => ['alone', 'teach'].includes(replyTo(step, answers) ?? ''));
  const helps = needs.size === 0 && own.length > 0;
  const reasons = (competence: string): readonly Why[] =>
    steps.flatMap((step) => {
      const reply = replyTo(step, answers);
      const isWanted = step.check ? isOpen(step) : reply === 'unsure' || reply === 'helped';
      return step.competence === competence && isWanted ? { text: step.text, reply } : [];
    });
  const met = new Set(path.flatMap((way) => wantedIn(way, needs)));
  const left = [...needs.keys()].filter((competence) => !met.has(competence));
  const next = new Map(left.map((competence) => [competence, mostAbout(competence, ways)]));
  const labels = new Map(steps.map(({ competence, label }) => [competence, label]));
  return {
    areas: portraits(steps, answers),
    done: own,
    path: helps
      ? helperPath(ways).map((way) => ({ way, why: [] }))
      : path.map((way) => ({ way, why: wantedIn(way, needs).flatMap(reasons).slice(0, MOST_REASONS) })),
    helps,
    further: [...new Set([...next.values()].flatMap((way) => way ?? []))],
    unmet: left.flatMap((competence) =>
      next.get(competence) === undefined ? (labels.get(competence) ?? []) : [],
    ),
    passed: steps.filter(({ id }) => !answers.has(id)).length,
  };
}
