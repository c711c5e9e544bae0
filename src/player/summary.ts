import type { ModuleState } from '../tracking/state.ts';

/** What a summary needs to know of the module. */
export interface Contents {
  readonly screens: readonly string[];
  /** Ids of the questions whose verdict counts. */
  readonly judged: readonly string[];
}

export interface Summary {
  /** Share of screens seen, 0 to 1. */
  readonly seen: number;
  /** Every screen seen and every judged question answered, « Je ne sais pas » included. */
  readonly complete: boolean;
  /** Right judged questions ÷ judged questions, by the last verdict, 0 to 1; absent until one is answered. */
  readonly score?: number;
}

/** The one way a module is scored, whatever the format. */
export function summarise(state: ModuleState, { screens, judged }: Contents): Summary {
  const seen = screens.filter((screen) => state.seen.has(screen)).length;
  const answered = judged.filter((question) => state.answers.get(question)?.verdict !== undefined).length;
  const right = judged.filter((question) => state.answers.get(question)?.verdict === 'right').length;
  return {
    seen: screens.length === 0 ? 1 : seen / screens.length,
    complete: seen === screens.length && answered === judged.length,
    ...(answered > 0 && { score: right / judged.length }),
  };
}
