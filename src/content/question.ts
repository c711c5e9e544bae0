import type { ContainerType, ElementData, ElementName } from './element.ts';

/** The id of « Je ne sais pas » among the picks of an answer. */
export const UNSURE = '?';

/** What a learner answered: option ids in order, or a typed text. Both in a plan alone, and with « Je ne sais pas ». */
export interface Answer {
  /** Types that bring two things together hold pairs, two ids in a row: see `questions/pairs.ts`. */
  readonly picks: readonly string[];
  /** A line for each field, where one types into several. */
  readonly text?: string;
}

/**
 * How an answer is judged. `unsure` is « Je ne sais pas », never a mistake;
 * `neutral` is an answer to a question with no right answer.
 */
export type Verdict = 'right' | 'partial' | 'wrong' | 'unsure' | 'neutral';

/** Names of cmi.interactions.n.type (SCORM 2004 4th ed. RTE, 4.2.9; xAPI 1.0.3, Data 4.1.2). */
export type InteractionType =
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'likert'
  | 'matching'
  | 'performance'
  | 'sequencing'
  | 'numeric'
  | 'other';

/**
 * An answer as a format's tracker needs it; each format joins the parts with delimiters of its own.
 * For `matching` and `performance` a part is `source.target`, or a bare step of a performance; ids hold no dot.
 */
export interface AnswerReport {
  readonly type: InteractionType;
  /** The parts of the response: option ids, pairs, or a text for each field. */
  readonly response: readonly string[];
  /** Each accepted pattern, in parts; empty where there is no right answer. */
  readonly correct: readonly (readonly string[])[];
  /** All there is to choose from, in the order written; the sources of pairs; empty for typed answers. */
  readonly choices: readonly string[];
  /** What the sources of pairs may be brought to, in the order written. */
  readonly targets?: readonly string[];
}

/**
 * A question type: a container that asks something.
 * `Key` is what judging needs; the page's element reads the same key from its DOM.
 */
export interface QuestionType<
  Name extends ElementName = ElementName,
  Key = unknown,
> extends ContainerType<Name> {
  /** Whether its verdict counts in the score (not in discovery mode, not for opinions). */
  judged(data: ElementData[Name]): boolean;
  key(data: ElementData[Name]): Key;
  judge(key: Key, answer: Answer): Verdict;
  report(key: Key, answer: Answer): AnswerReport;
}
