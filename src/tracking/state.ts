import type { Verdict } from '../content/question.ts';

/** Where a learner stands with one question. */
export interface AnswerState {
  /** Undefined where it is only begun: some picks are kept, and nothing is answered yet. */
  readonly verdict: Verdict | undefined;
  /** How many times it was answered, 1 to 63; more counts as 63. */
  readonly tries: number;
  /** Option ids in the learner's order; `?` is « Je ne sais pas ». */
  readonly picks: readonly string[];
  /** What was typed, a line for each field; the first 24 letters of each are kept. */
  readonly text?: string;
}

/** Where a learner stands in a module: all that resuming needs. */
export interface ModuleState {
  /** Id of the screen shown; empty before the first one. */
  readonly screen: string;
  /** Ids of the screens seen. */
  readonly seen: ReadonlySet<string>;
  /** By question id. */
  readonly answers: ReadonlyMap<string, AnswerState>;
}

/** One question, as far as keeping its answer goes. */
export interface OutlineQuestion {
  readonly id: string;
  /** Option ids; empty for a typed answer. */
  readonly options: readonly string[];
  /** Option id to code, 1 to 4095, where the id's hash was taken: `codes` of module.yaml. */
  readonly codes?: Readonly<Record<string, number>>;
}

/** What the present edition of the module holds, in its order. */
export interface Outline {
  readonly screens: readonly string[];
  readonly questions: readonly OutlineQuestion[];
}
