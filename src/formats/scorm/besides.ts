import type { Merge } from '../../tracking/merge.ts';
import type { Progress } from '../../tracking/tracker.ts';

/** What another tab of the same launch made of its module, beside what this one did. */
export interface Besides {
  /** @param own what this tab recorded last. */
  hear(other: Progress, own: Progress | undefined): void;
  /** What both tabs did; undefined where neither recorded anything. */
  join(own: Progress | undefined): Progress | undefined;
}

/** @param opened the state that this tab began with. */
export function createBesides(opened: string, merge: Merge): Besides {
  let other: Progress | undefined;
  /** The state of both tabs when the other was last heard, and this tab's own at that moment. */
  let both = opened;
  let mark = opened;
  const stateOf = (own: Progress | undefined): string => own?.state ?? opened;
  return {
    hear(heard, own) {
      const mine = stateOf(own);
      both = merge(other ? merge(both, mark, mine) : mine, '', heard.state);
      mark = mine;
      other = heard;
    },
    join(own) {
      if (other === undefined) return own;
      const { complete, passed, score } = other;
      const now = own ?? { ...other, seconds: 0 };
      const scores = [now.score, score].filter((one) => one !== undefined);
      return {
        ...now,
        state: merge(both, mark, stateOf(own)),
        complete: now.complete || complete,
        ...(scores.length > 0 && { score: Math.max(...scores) }),
        ...((now.passed ?? passed) !== undefined && { passed: now.passed === true || passed === true }),
      };
    },
  };
}
