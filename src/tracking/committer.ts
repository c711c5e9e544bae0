import type { Clock } from './clock.ts';
import type { SaveStatus } from './tracker.ts';

const GAP = 1000;
const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

/** Paces the commits of a tracker. */
export interface Committer {
  /** Something changed: commits once the page is painted, or a second after the former commit. */
  request(): void;
  /**
   * Commits now what a request or a failure left to do; the commit starts before this returns.
   * @returns once nothing is left, or the commit failed.
   */
  flush(): Promise<void>;
  /** Starts no commit any more. */
  stop(): void;
}

/**
 * @param commit sends all that has changed; says whether it is stored. It does not throw.
 * @param tell hears `saving`, `saved`, or `unsaved`; a refused commit is tried again 2 s later, then 4 s,
 * and so on up to every 30 s, and when the network is back.
 */
export function createCommitter(
  commit: () => boolean | Promise<boolean>,
  tell: (status: SaveStatus) => void,
  clock: Clock,
): Committer {
  let changed = false;
  let stopped = false;
  let retry = 0;
  let earliest = 0;
  let running: Promise<void> | undefined;
  let callOff: (() => void) | undefined;

  const schedule = (): void => {
    if (!changed || callOff || running || stopped) return;
    // Where the device's clock was set back, no wait gets longer.
    const wait = Math.min(earliest - clock.now(), retry || GAP);
    const start = (): void => void run();
    callOff = wait > 0 ? clock.after(wait, start) : clock.afterPaint(start);
  };
  const attempt = async (): Promise<void> => {
    changed = false;
    const begun = clock.now();
    const stored = await commit();
    running = undefined;
    if (!stored) changed = true;
    retry = stored ? 0 : Math.min(retry * 2 || FIRST_RETRY, LAST_RETRY);
    // A slow platform must not make answers wait for its answers and a second more.
    earliest = retry ? clock.now() + retry : begun + GAP;
    tell(retry ? 'unsaved' : changed ? 'saving' : 'saved');
    schedule();
  };
  const run = (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    return (running = attempt());
  };
  const flush = async (): Promise<void> => {
    if (running) await running;
    if (changed && !stopped) await run();
  };
  clock.whenOnline(() => {
    if (retry) void flush();
  });
  return {
    request() {
      changed = true;
      if (!retry) tell('saving');
      schedule();
    },
    flush,
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
