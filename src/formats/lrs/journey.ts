import type { Progress } from '../../tracking/tracker.ts';
import type { Happening } from './statements.ts';
import { randomUuid } from './uuid.ts';

/** Seconds; a screen passed by in less was not read. */
const SHORTEST_LOOK = 1;

/** Tells the screens that a learner leaves, how much of the module was seen, and a score that rises once it is complete. */
export interface Journey {
  /** @param resumed whether an earlier sitting told what it reached. */
  at(progress: Progress, resumed: boolean): void;
  /** The sitting ends. */
  leave(): void;
}

/**
 * @param titleOf title of a screen; undefined for what is no screen to have seen.
 * @param now milliseconds, never backwards.
 */
export function createJourney(
  titleOf: (screen: string) => string | undefined,
  now: () => number,
  tell: (happening: Happening) => void,
): Journey {
  let look: { readonly screen: string; readonly since: number } | undefined;
  let percent: number | undefined;
  /** The best score told since the module is complete. */
  let best: number | undefined;
  const leaveFor = (next: string): void => {
    if (look?.screen === next) return;
    const title = titleOf(look?.screen ?? '');
    const seconds = (now() - (look?.since ?? now())) / 1000;
    if (look && title !== undefined && seconds >= SHORTEST_LOOK)
      tell({ verb: 'experienced', id: randomUuid(), at: now(), screen: look.screen, title, seconds });
    look = { screen: next, since: now() };
  };
  return {
    at({ screen, seen, complete, score }, resumed) {
      leaveFor(screen);
      // What is measured is screens; a hundred would say « complete » where a question still waits (cmi5, 9.5.5.2).
      const share = complete ? 100 : Math.min(99, Math.round(seen * 100));
      const former = percent ?? (resumed ? share : 0);
      // A later sitting begins with what a former one told.
      const told = best ?? (resumed && percent === undefined && complete ? score : undefined);
      const rises = complete && score !== undefined && score > (told ?? -1);
      percent = Math.max(share, former);
      if (complete) best = Math.max(told ?? -1, score ?? -1);
      if (share > former || rises) tell({ verb: 'progressed', id: randomUuid(), at: now(), percent, score });
    },
    leave: () => leaveFor(''),
  };
}
