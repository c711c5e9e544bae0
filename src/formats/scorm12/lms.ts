import type { Scorm12Api } from './api.ts';

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
  /** Whether the LMS holds the session for closed: error 301, not initialized. */
  ended(): boolean;
}

/** Platforms answer with strings as they should, with booleans, numbers or nothing. */
type Method = (...values: string[]) => string | boolean | number | null | undefined;

const NOT_INITIALIZED = 301;

export function guardApi(api: Scorm12Api): Lms {
  const taken = new Map<string, string>();
  const call = (name: keyof Scorm12Api, ...values: string[]): string => {
    try {
      return String((api[name] as Method)(...values) ?? '');
    } catch {
      return '';
    }
  };
  const done = (name: keyof Scorm12Api, ...values: string[]): boolean => call(name, ...values) === 'true';
  const lastError = (): number => parseInt(call('LMSGetLastError')) || 0;
  return {
    initialize: () => done('LMSInitialize', ''),
    finish: () => void call('LMSFinish', ''),
    get: (element) => call('LMSGetValue', element),
    set(element, value) {
      if (taken.get(element) === value) return true;
      const accepted = done('LMSSetValue', element, value);
      if (accepted) taken.set(element, value);
      return accepted;
    },
    commit() {
      // Some platforms answer true whatever became of the request.
      const stored = done('LMSCommit', '') && !lastError();
      if (!stored) taken.clear();
      return stored;
    },
    ended: () => lastError() === NOT_INITIALIZED,
  };
}
