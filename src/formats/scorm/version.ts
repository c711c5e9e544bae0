import type { AnswerRecord, Progress } from '../../tracking/tracker.ts';
import type { Lms } from './lms.ts';

/** The end of an element's name, and its value. */
export type Element = readonly [name: string, value: string];

/** What the answers to the questions of one outcome add up to. */
export interface ObjectiveResult {
  /** DigComp outcome id. */
  readonly id: string;
  /** Right judged questions ÷ judged questions of this outcome, 0 to 1. */
  readonly score: number;
  /** Every judged question of this outcome has an answer. */
  readonly complete: boolean;
  /** Whether the score passes; absent where that cannot be told. */
  readonly passed?: boolean;
}

/** Progress, with its share by outcome in the versions that report it. */
export interface ScormProgress extends Progress {
  readonly objectives?: readonly ObjectiveResult[];
}

/** How far a learner came; a greater one may replace a smaller one, never the other way round. */
export const [INCOMPLETE, FAILED, COMPLETED, PASSED] = [0, 1, 2, 3] as const;
export type Rank = 0 | 1 | 2 | 3;

/** The words of one version of SCORM: what its API and elements are called, and how values are written. */
export interface ScormVersion {
  /** The property of a window that holds the API. */
  readonly api: 'API' | 'API_1484_11';
  /** What the names of the API's methods begin with. */
  readonly prefix: string;
  /** The method that ends a session, without `prefix`. */
  readonly end: string;
  /** What the names of most elements begin with. */
  readonly core: string;
  /** What the names of mode and location begin with. */
  readonly lesson: string;
  /** The element that names the learner. */
  readonly learner: string;
  /** Reading an element that was never set is an error, and only a suspended sitting leaves its data to the next. */
  readonly strict?: boolean;
  /** @returns how far the LMS says the learner came; -1 where the module was not begun. */
  rank(lms: Lms): number;
  /** Says how far the learner came. @returns whether the LMS took it. */
  setRank(lms: Lms, rank: Rank): boolean;
  /** A duration as the version writes it, from seconds. */
  timespan(seconds: number): string;
  /** One answer; names without `cmi.interactions.n.`, the id first. */
  interaction(record: AnswerRecord): readonly Element[];
  /**
   * Begins a session that counts.
   * @returns what sets, before each commit, what this version alone has; `raw` is the score, 0 to 100.
   */
  follow?(lms: Lms): (progress: ScormProgress, raw: number | undefined) => void;
}
