import type { Scorm2004Api } from '../formats/scorm2004/api.ts';
import type { Scorm12Fault } from './fake-scorm12-lms.ts';

export interface FakeScorm2004Lms {
  /** How it goes wrong, in the same ways as an LMS of SCORM 1.2. */
  fault: Scorm12Fault;
  /** Whether a finished attempt is launched again in review mode. */
  reviewWhenDone: boolean;
  learner: string;
  /** `browse` or `review` for every launch from now on. */
  forcedMode: string;
  /** Ids of the objectives that each attempt begins with, as the manifest names them. */
  objectives: readonly string[];
  /** What the server holds. */
  readonly stored: ReadonlyMap<string, string>;
  /** Commits that reached the server. */
  readonly commits: number;
  readonly terminations: number;
  /** Begins a new, empty attempt. */
  newAttempt(): void;
  launch(): Scorm2004Api;
}

const COMPLETION = 'cmi.completion_status';
/** Elements with a value before anything is set. */
const DEFAULTS = /\.?(completion_status|success_status)$/;

/**
 * An LMS in memory that works as Moodle does: a launch loads what is stored, but only where the former sitting
 * was suspended; a commit sends only the values that differ from those loaded; a session leaves its `cmi.exit`
 * to the next. Values are not checked, errors of the session and of what was never set are told.
 */
export function createFakeScorm2004Lms(): FakeScorm2004Lms {
  const stored = new Map<string, string>();
  const lms = {
    fault: 'none' as Scorm12Fault,
    reviewWhenDone: true,
    learner: 'rosa',
    forcedMode: '',
    objectives: [] as readonly string[],
    stored,
    commits: 0,
    terminations: 0,
    newAttempt: () => stored.clear(),
    launch(): Scorm2004Api {
      const resumes = stored.get('cmi.exit') === 'suspend';
      const loaded = new Map(resumes ? stored : []);
      const values = new Map(loaded);
      if (!resumes) lms.objectives.forEach((id, n) => values.set(`cmi.objectives.${n}.id`, id));
      const over = lms.reviewWhenDone && values.get(COMPLETION) === 'completed';
      const constants = new Map([
        ['cmi.learner_id', lms.learner],
        ['cmi.mode', lms.forcedMode || (over ? 'review' : 'normal')],
        ['cmi.entry', resumes ? 'resume' : stored.size > 0 ? '' : 'ab-initio'],
      ]);
      let phase: 0 | 1 | 2 = 0;
      let error = 0;
      /** @param codes before and after the session. */
      const attempt = (codes: readonly [number, number] | undefined, work: () => string): string => {
        if (lms.fault === 'throw') throw new Error('The platform is away.');
        error = 0;
        if (codes === undefined || phase === 1) return work();
        error = codes[phase === 0 ? 0 : 1];
        return error < 130 && error > 120 ? '' : 'false';
      };
      const count = (list: string): number => {
        const places = [...values.keys()].map((key) =>
          key.startsWith(list) ? parseInt(key.slice(list.length)) : -1,
        );
        return Math.max(-1, ...places) + 1;
      };
      const send = (): string => {
        if (lms.fault === 'refuse' || lms.fault === 'lie') error = 391;
        if (lms.fault === 'refuse') return 'false';
        if (lms.fault !== 'none') return 'true';
        for (const [key, value] of values) if (loaded.get(key) !== value) stored.set(key, value);
        lms.commits++;
        return 'true';
      };
      return {
        Initialize: () =>
          attempt(undefined, () => {
            phase = 1;
            return 'true';
          }),
        Terminate: () =>
          attempt([112, 113], () => {
            lms.terminations++;
            const answer = send();
            phase = 2;
            return answer;
          }),
        GetValue: (element) =>
          attempt([122, 123], () => {
            const list = /^(.*\.)_count$/.exec(element)?.[1];
            if (list !== undefined) return String(count(list));
            const value = values.get(element) ?? constants.get(element);
            if (value === undefined && !DEFAULTS.test(element)) error = 403;
            return value ?? (DEFAULTS.test(element) ? 'unknown' : '');
          }),
        SetValue: (element, value) =>
          attempt([132, 133], () => {
            values.set(element, value);
            return 'true';
          }),
        Commit: () => attempt([142, 143], send),
        GetLastError: () => String(error),
        GetErrorString: () => '',
        GetDiagnostic: () => '',
      };
    },
  };
  return lms;
}
