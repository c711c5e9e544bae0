import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Scorm12Api } from '../../formats/scorm12/api.ts';
import type { Scorm2004Api } from '../../formats/scorm2004/api.ts';
import type { LaunchData } from './launch-data.ts';
import { strictScorm12 } from './strict-scorm12.ts';
import { strictScorm2004 } from './strict-scorm2004.ts';

declare global {
  interface Window {
    API?: Scorm12Api;
    API_1484_11?: Scorm2004Api;
  }
}

/** One call of the API by the module. */
export interface ApiCall {
  readonly method: string;
  readonly values: readonly string[];
  /** What it was answered; absent where the call broke the standard. */
  readonly result?: string;
  /** The standard's error code after it, where the platform refused. */
  readonly errorCode?: string;
  /** What the standard forbids in it. */
  readonly violation?: string;
}

export interface WatchedLaunch extends Pick<LaunchData, 'edition' | 'cmi'> {
  /** Where the API sends what it commits. */
  readonly commitUrl: string;
  /** Hears of each call once it is answered. */
  readonly onCall: (call: ApiCall) => void;
}

/** Puts the API of a strict LMS where a module looks for it; a later launch takes its place. */
export function offerApi({ edition, cmi, commitUrl, onCall }: WatchedLaunch): void {
  const settings = {
    lmsCommitUrl: commitUrl,
    terminateCommitParam: 'finish',
    dataCommitFormat: 'flattened',
    logLevel: 5,
  } as const;
  if (edition === '1.2') {
    const lms = new Scorm12API(settings);
    lms.loadFromFlattenedJSON(cmi);
    window.API = watched(strictScorm12(lms).api, () => lms.LMSGetLastError(), onCall);
  } else {
    const lms = new Scorm2004API(settings);
    lms.loadFromFlattenedJSON(cmi);
    window.API_1484_11 = watched(strictScorm2004(lms).api, () => lms.GetLastError(), onCall);
  }
}

/** A careful SCO swallows what is thrown: it is told here. */
function watched<Api extends object>(
  api: Api,
  lastError: () => string,
  onCall: WatchedLaunch['onCall'],
): Api {
  return new Proxy(api, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...values: readonly string[]): unknown => {
        try {
          const result = Reflect.apply(method, target, values) as unknown;
          const refused = String(result) === 'false' && { errorCode: lastError() };
          onCall({ method: String(name), values, result: String(result), ...refused });
          return result;
        } catch (error) {
          onCall({ method: String(name), values, violation: String(error) });
          throw error;
        }
      };
    },
  });
}
