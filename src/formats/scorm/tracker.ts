import { browserClock } from '../../tracking/clock.ts';
import type { Clock } from '../../tracking/clock.ts';
import type { KeyValueStorage, StorageChanges } from '../../tracking/device-store.ts';
import { createLocalTracker } from '../../tracking/local-tracker.ts';
import { createStatusTeller } from '../../tracking/status.ts';
import type { Merge } from '../../tracking/merge.ts';
import type { AnswerRecord, Tracker } from '../../tracking/tracker.ts';
import { waitForApi } from './find-api.ts';
import type { ApiWindow } from './find-api.ts';
import { guardApi } from './lms.ts';
import { beginSession } from './session.ts';
import type { Session } from './session.ts';
import type { ScormVersion } from './version.ts';

export interface ScormOptions {
  /** A key that no other module has, the same from visit to visit. */
  readonly module: string;
  /** Where to look for the API; the page's window where it is not given. */
  readonly window?: ApiWindow;
  /** Tells this launch from others of the same module; the page's path where it is not given. */
  readonly launch?: string;
  readonly clock?: Clock;
  /** Gives the device's storage; may throw. */
  readonly storage?: () => KeyValueStorage;
  /** Tells what other tabs keep on this device; the browser's own where it is not given. */
  readonly changes?: StorageChanges;
  /** Brings two states together; that of one module where it is not given. */
  readonly merge?: Merge;
}

/**
 * Tracks progress in an LMS by one version of SCORM. Where no API shows up within four seconds, or the LMS refuses to
 * begin, progress is kept on this device: `destination` then is `device`, from the moment `open` resolves.
 * Answers given before that are kept; progress is not, since what it would replace is not known yet.
 */
export function createScormTracker(version: ScormVersion, options: ScormOptions): Tracker {
  const { module, clock = browserClock, storage = () => localStorage } = options;
  const status = createStatusTeller();
  let destination: Tracker['destination'] = 'lms';
  let session: Session | Tracker | undefined;
  /** Answers given while the API was still awaited. */
  const early: AnswerRecord[] = [];
  return {
    get destination() {
      return destination;
    },
    async open() {
      const api = await waitForApi(options.window ?? window, version, clock);
      const lms = api && guardApi(api, version);
      if (lms?.initialize()) {
        const launch = options.launch ?? location.pathname;
        const { merge, changes } = options;
        const place = {
          module,
          launch,
          clock,
          storage,
          ...(changes && { changes }),
          ...(merge && { merge }),
        };
        const begun = beginSession(lms, version, place, status);
        session = begun;
        early.forEach(begun.answer);
        return begun.opened;
      }
      destination = 'device';
      const local = createLocalTracker(module, storage, options.merge);
      session = local;
      const opened = await local.open();
      local.onStatus(status.tell);
      return opened;
    },
    answer(record) {
      if (session) session.answer(record);
      else early.push(record);
    },
    record(progress) {
      session?.record(progress);
    },
    flush() {
      session?.flush();
    },
    async close() {
      await session?.close();
    },
    onStatus: status.listen,
  };
}
