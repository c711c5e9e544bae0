/** What pacing needs of the world; tests hold one of their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs once, `ms` milliseconds later. @returns what calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Runs once, as soon as what the page now shows has been painted. @returns what calls it off. */
  afterPaint(run: () => void): () => void;
  /** Runs each time the network is back. */
  whenOnline(run: () => void): void;
}

/** A frame that is not painted (hidden, or scrolled out of sight) asks for no frame: waits no longer than this. */
const LONGEST_PAINT = 100;

export const browserClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  afterPaint(run) {
    let timer = setTimeout(run, LONGEST_PAINT);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  },
  whenOnline(run) {
    addEventListener('online', run);
  },
};

/** Resolves once so many milliseconds have gone by. */
export function wait(clock: Pick<Clock, 'after'>, ms: number): Promise<undefined> {
  return new Promise((passed) => clock.after(ms, () => passed(undefined)));
}
