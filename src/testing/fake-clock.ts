import type { Clock } from '../tracking/clock.ts';

const FRAME = 16;

interface Task {
  at: number;
  readonly run: () => void;
}

/** A clock that moves only when told. */
export interface FakeClock {
  readonly now: number;
  /** A clock for one tab: once the tab is dead, nothing it asked for runs. */
  tab(): Clock & { die(): void };
  /** Lets milliseconds go by: runs what falls due, in order, with the promises in between. */
  pass(ms: number): Promise<void>;
  /** The device's clock is set anew, that many milliseconds later or earlier; what waits keeps its wait. */
  jump(ms: number): void;
  /** The network is back. */
  online(): Promise<void>;
}

/** Once the event loop has turned, every promise that could go on has. */
function settle(): Promise<void> {
  return new Promise((settled) => setImmediate(settled));
}

export function createFakeClock(start = 1_800_000_000_000): FakeClock {
  let now = start;
  const tasks = new Set<Task>();
  const listeners: (() => void)[] = [];
  return {
    get now() {
      return now;
    },
    tab() {
      let alive = true;
      const guarded = (run: () => void) => (): void => {
        if (alive) run();
      };
      const after = (ms: number, run: () => void): (() => void) => {
        const task = { at: now + ms, run: guarded(run) };
        tasks.add(task);
        return () => tasks.delete(task);
      };
      return {
        now: () => now,
        after,
        afterPaint: (run) => after(FRAME, run),
        whenOnline: (run) => listeners.push(guarded(run)),
        die: () => {
          alive = false;
        },
      };
    },
    async pass(ms) {
      await settle();
      const end = now + ms;
      for (;;) {
        const next = [...tasks].sort((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        tasks.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
    jump(ms) {
      now += ms;
      for (const task of tasks) task.at += ms;
    },
    async online() {
      for (const run of listeners) run();
      await settle();
    },
  };
}
