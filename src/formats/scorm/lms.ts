import type { ScormVersion } from './version.ts';

/** An API adapter that may throw, lie or vanish, made safe: no method throws. */
export interface Lms {
  initialize(): boolean;
  finish(): void;
  /** The value, or an empty string where the LMS gives none. */
  get(element: string): string;
  /** Sets a value unless the LMS already took it; says whether it has it. */
  set(element: string, value: string): boolean;
  /** Says whether the LMS stored what was set; where it did not, every value will be set anew. */
  commit(): boolean;
  /** Whether the LMS holds the session for closed, by the error of the last commit. */
  ended(): boolean;
}

/** Platforms answer with strings as they should, with booleans, numbers or nothing. */
type Method = (...values: string[]) => string | boolean | number | null | undefined;
type Methods = Readonly<Record<string, Method>>;

/** Errors of a commit to no session: not initialized (SCORM 1.2), before and after the session (SCORM 2004). */
const CLOSED: readonly number[] = [301, 142, 143];

export function guardApi(api: object, version: Pick<ScormVersion, 'prefix' | 'end'>): Lms {
  const taken = new Map<string, string>();
  const call = (name: string, ...values: string[]): string => {
    try {
      return String((api as Methods)[version.prefix + name]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  const done = (name: string, ...values: string[]): boolean => call(name, ...values) === 'true';
  const lastError = (): number => parseInt(call('GetLastError')) || 0;
  return {
    initialize: () => done('Initialize', ''),
    finish: () => void call(version.end, ''),
    get: (element) => call('GetValue', element),
    set(element, value) {
      if (taken.get(element) === value) return true;
      const accepted = done('SetValue', element, value);
      if (accepted) taken.set(element, value);
      return accepted;
    },
    commit() {
      // Some platforms answer true whatever became of the request.
      const stored = done('Commit', '') && !lastError();
      if (!stored) taken.clear();
      return stored;
    },
    ended: () => CLOSED.includes(lastError()),
  };
}
