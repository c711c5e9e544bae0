import type { Verdict } from '../../content/question.ts';
import type { ObjectiveResult } from '../scorm/version.ts';

/** One judged question, as far as its outcome goes. */
export interface JudgedQuestion {
  /** DigComp outcome id; empty where it practises none. */
  readonly outcome: string;
  /** The last verdict; undefined before the first answer. */
  readonly verdict: Verdict | undefined;
}

/**
 * What the answers add up to, by outcome: those of which no question is answered yet are left out.
 * An outcome passes once its questions are all right, or a sufficient share of them; only where the module
 * names that share can one fail.
 * @param pass share of right answers that passes, 0 to 1, where the module names one.
 */
export function outcomeResults(questions: readonly JudgedQuestion[], pass?: number): ObjectiveResult[] {
  const outcomes = new Set(questions.map(({ outcome }) => outcome).filter(Boolean));
  return [...outcomes].flatMap((id): ObjectiveResult[] => {
    const own = questions.filter(({ outcome }) => outcome === id);
    const answered = own.filter(({ verdict }) => verdict !== undefined);
    const score = own.filter(({ verdict }) => verdict === 'right').length / own.length;
    const complete = answered.length === own.length;
    if (answered.length === 0) return [];
    const passed = score >= (pass ?? 1) || (pass === undefined ? undefined : false);
    return [{ id, score, complete, ...(complete && passed !== undefined && { passed }) }];
  });
}
