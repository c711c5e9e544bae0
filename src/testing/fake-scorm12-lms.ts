import type { Scorm12Api } from '../formats/scorm12/api.ts';

/**
 * How an LMS goes wrong. `refuse`: commits answer false, with an error. `throw`: every call throws.
 * `lie`: commits answer true and lose everything, but the last error tells.
 * `beacon`: commits answer true and lose everything, and nothing tells.
 */
export type Scorm12Fault = 'none' | 'refuse' | 'throw' | 'lie' | 'beacon';

export interface FakeScorm12Lms {
  fault: Scorm12Fault;
  /** Whether a finished attempt is launched again in review mode. */
  reviewWhenDone: boolean;
  student: string;
  /** `browse` or `review` for every launch from now on. */
  forcedMode: string;
  /** What the server holds. */
  readonly stored: ReadonlyMap<string, string>;
  /** Commits that reached the server. */
  readonly commits: number;
  readonly finishes: number;
  /** Begins a new, empty attempt. */
  newAttempt(): void;
  launch(): Scorm12Api;
}

const ENDED = '301';

/**
 * An LMS in memory that works as Moodle does: a launch loads what is stored, and a commit sends only
 * the values that differ from those loaded, so that going back to a loaded value is never sent.
 */
export function createFakeScorm12Lms(): FakeScorm12Lms {
  const stored = new Map<string, string>();
  const lms = {
    fault: 'none' as Scorm12Fault,
    reviewWhenDone: true,
    student: 'rosa',
    forcedMode: '',
    stored,
    commits: 0,
    finishes: 0,
    newAttempt: () => stored.clear(),
    launch(): Scorm12Api {
      const loaded = new Map(stored);
      const values = new Map(stored);
      const status = (): string => values.get('cmi.core.lesson_status') ?? 'not attempted';
      const over = lms.reviewWhenDone && /passed|completed|failed/.test(status());
      const mode = lms.forcedMode || (over ? 'review' : 'normal');
      let open = false;
      let error = '0';
      const attempt = <Result>(work: () => Result): Result => {
        if (lms.fault === 'throw') throw new Error('The platform is away.');
        error = '0';
        return work();
      };
      const count = (): number => {
        const keys = [...values.keys()].map((key) => /^cmi\.interactions\.(\d+)/.exec(key)?.[1] ?? '-1');
        return Math.max(-1, ...keys.map(Number)) + 1;
      };
      const send = (): string => {
        if (lms.fault === 'refuse' || lms.fault === 'lie') error = '101';
        if (lms.fault === 'refuse') return 'false';
        if (lms.fault !== 'none') return 'true';
        for (const [key, value] of values) if (loaded.get(key) !== value) stored.set(key, value);
        lms.commits++;
        return 'true';
      };
      const whileOpen = (work: () => string): string => {
        if (open) return work();
        error = ENDED;
        return 'false';
      };
      return {
        LMSInitialize: () =>
          attempt(() => {
            open = true;
            return 'true';
          }),
        LMSFinish: () =>
          attempt(() =>
            whileOpen(() => {
              if (status() === 'not attempted') values.set('cmi.core.lesson_status', 'completed');
              lms.finishes++;
              const answer = send();
              open = false;
              return answer;
            }),
          ),
        LMSGetValue: (element) =>
          attempt(() => {
            if (element === 'cmi.core.student_id') return lms.student;
            if (element === 'cmi.core.lesson_mode') return mode;
            if (element === 'cmi.core.lesson_status') return status();
            if (element === 'cmi.interactions._count') return String(count());
            return values.get(element) ?? '';
          }),
        LMSSetValue: (element, value) =>
          attempt(() =>
            whileOpen(() => {
              values.set(element, value);
              return 'true';
            }),
          ),
        LMSCommit: () => attempt(() => whileOpen(send)),
        LMSGetLastError: () => error,
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      };
    },
  };
  return lms;
}
