import { hash } from '../../content/hash.ts';
import type { Clock } from '../../tracking/clock.ts';
import { createCommitter } from '../../tracking/committer.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import type { KeyValueStorage, StorageChanges } from '../../tracking/device-store.ts';
import { SAVE_STATUS } from '../../tracking/local-tracker.ts';
import { merge as mergeModule, type Merge } from '../../tracking/merge.ts';
import type { StatusTeller } from '../../tracking/status.ts';
import type { AnswerRecord, Opened, Progress, Tracker } from '../../tracking/tracker.ts';
import { deviceKey } from '../device-key.ts';
import { dropCopy, followCopies, keepCopy, readCopy } from './copy.ts';
import { noStorage } from '../no-storage.ts';
import { createBesides } from './besides.ts';
import type { Lms } from './lms.ts';
import { COMPLETED, FAILED, INCOMPLETE, PASSED } from './version.ts';
import type { Rank, ScormProgress, ScormVersion } from './version.ts';

const SUSPEND_DATA = 'cmi.suspend_data';

export interface SessionOptions {
  /** A key that no other module has. */
  readonly module: string;
  /** Tells this launch from others of the same module: the page's path. */
  readonly launch: string;
  readonly clock: Clock;
  readonly storage: () => KeyValueStorage;
  /** Tells what other tabs keep on this device; the browser's own where it is not given. */
  readonly changes?: StorageChanges;
  /** Brings two states together; that of one module where it is not given. */
  readonly merge?: Merge;
}

export type Session = Pick<Tracker, 'answer' | 'record' | 'flush' | 'close'> & { readonly opened: Opened };

function rankOf({ complete, passed }: Progress): Rank {
  if (!complete) return INCOMPLETE;
  return passed === undefined ? COMPLETED : passed ? PASSED : FAILED;
}

/**
 * Reads what an initialized LMS holds and keeps it up to date (SCORM 1.2 RTE, 3.4; SCORM 2004 4th ed. RTE, 4.2).
 * `suspend_data` is a stamp, a dot and the state. A stamp is the time in milliseconds, or the former
 * stamp plus one where the clock is behind: of two states the newer has the greater stamp, and no value
 * is ever stored twice, which an LMS that only sends what differs from what it loaded would miss.
 * In review and browse modes nothing else than the exit is set, and progress stays on the device.
 */
export function beginSession(
  lms: Lms,
  version: ScormVersion,
  { module, launch, clock, storage, changes, merge = mergeModule }: SessionOptions,
  status: StatusTeller,
): Session {
  const { core } = version;
  const lesson = core + version.lesson;
  const launched = lms.get(`${lesson}mode`);
  const mode = launched === 'review' || launched === 'browse' ? launched : 'normal';
  const counts = mode === 'normal';
  const learner = deviceKey(lms.get(core + version.learner));
  const place = `${learner}.${hash(launch, 32).toString(36)}`;
  const store = createDeviceStore(module, place, learner ? storage : noStorage, changes);
  let rank = version.rank(lms);
  // What was never set may be read in some versions only: there, the first launch sets it with the status.
  const held = version.strict && rank < INCOMPLETE ? '' : lms.get(SUSPEND_DATA);
  const suspended = /^([0-9a-z]{1,9})\.(.*)$/.exec(held);

  /** Stamps of what the LMS certainly holds, and of the newest progress. */
  let base = parseInt(suspended?.[1] ?? '0', 36);
  let stamp = base;
  let state = suspended?.[2] ?? '';
  /** The score that the LMS holds, 0 to 100, once it is known. */
  let best: number | undefined;
  /** `NaN` where the LMS keeps no answers. */
  let count = parseInt(lms.get('cmi.interactions._count'));
  let progress: ScormProgress | undefined;
  /** Answers to set, and those set but not stored yet. */
  let waiting: AnswerRecord[] = [];
  let sent: AnswerRecord[] = [];
  let changed = false;
  let closed = false;

  // An LMS gives each tab what it held at its launch, and may store all of it again when that tab ends.
  const besides = createBesides(state, merge);
  if (counts) {
    followCopies(store, (copy) => {
      if (copy.stamp <= stamp) return;
      besides.hear(copy.progress, progress);
      stamp = copy.stamp + 1;
      changed = true;
    });
  }

  const follow = counts ? version.follow?.(lms) : undefined;

  const keep = (handed?: true): void => {
    const answers = [...sent, ...waiting];
    const now = besides.join(progress);
    if (now) keepCopy(store, { base, stamp, progress: now, answers, ...(handed && { handed }) });
  };

  /** Says whether the answer is still to be set. */
  const refused = (record: AnswerRecord): boolean => {
    const [id, ...rest] = version
      .interaction(record)
      .map(([element, value]) => [`cmi.interactions.${count}.${element}`, value] as const);
    if (!id || Number.isNaN(count) || !lms.set(...id)) return true;
    for (const element of rest) lms.set(...element);
    count++;
    sent.push(record);
    return false;
  };

  /** Says whether the LMS took what resuming and completion need. */
  const setProgress = (now: ScormProgress): boolean => {
    let taken = lms.set(SUSPEND_DATA, `${stamp.toString(36)}.${now.state}`);
    lms.set(`${lesson}location`, now.screen);
    const reached = rankOf(now);
    if (now.score !== undefined) {
      // The LMS's own matters once the module is complete: only then is it known to be set.
      best ??= rank < COMPLETED ? 0 : Number(lms.get(`${core}score.raw`)) || 0;
      // Two decimals: just below the passing score must not look like it.
      const raw = Math.round(now.score * 10_000) / 100;
      if (rank < COMPLETED || raw >= best) {
        best = raw;
        lms.set(`${core}score.raw`, String(raw));
        lms.set(`${core}score.min`, '0');
        lms.set(`${core}score.max`, '100');
      }
    }
    follow?.(now, best);
    if (reached >= rank) {
      rank = reached;
      taken = version.setRank(lms, reached) && taken;
    }
    lms.set(`${core}session_time`, version.timespan(now.seconds));
    return taken;
  };

  const save = (): boolean => {
    const now = besides.join(progress);
    const taken = !now || setProgress(now);
    waiting = waiting.filter(refused);
    const stored = lms.commit() && taken;
    if (stored) {
      changed = false;
      // On the way out an LMS may answer true to a request that never leaves: the copy stays for the next launch.
      if (closed) keep(true);
      else {
        base = stamp;
        dropCopy(store);
      }
      sent = [];
      // What is still waiting, this LMS does not take.
      waiting = [];
    }
    return stored;
  };

  const committer = createCommitter(
    save,
    (next) => {
      const ended = next === 'unsaved' && lms.ended();
      if (ended) committer.stop();
      status.tell(ended ? 'gone' : next);
    },
    clock,
  );
  const change = (): void => {
    changed = true;
    committer.request();
  };

  // Where only a suspended sitting leaves its data to the next, a review must not be the end of them.
  if (counts || version.strict) lms.set(`${core}exit`, 'suspend');
  if (counts) {
    if (rank < INCOMPLETE) {
      if (version.strict) lms.set(SUSPEND_DATA, '0.');
      version.setRank(lms, (rank = INCOMPLETE));
      change();
    }
  }
  const copy = readCopy(store);
  // Another device wrote since what this one could not send: each question keeps its newest answer.
  const overtaken = copy !== undefined && base > copy.stamp && copy.handed === undefined;
  // An LMS that holds less than it acknowledged was emptied on purpose: a new attempt.
  if (copy && base >= copy.base && (base < copy.stamp || overtaken)) {
    const left = copy.progress.state;
    if (overtaken) state = merge(left, '', state);
    else state = base === copy.base ? left : merge(state, '', left);
    stamp = Math.max(copy.stamp, base + 1);
    if (counts) {
      progress = { ...copy.progress, state, seconds: 0 };
      waiting = [...copy.answers];
      change();
    }
  } else {
    dropCopy(store);
  }

  return {
    opened: { mode, state, learner },
    answer(record) {
      if (!counts || closed) return;
      waiting.push(record);
      changed = true;
      keep();
    },
    record(next) {
      if (closed) return;
      progress = next;
      stamp = Math.max(stamp + 1, clock.now());
      keep();
      if (counts) change();
      else status.tell(SAVE_STATUS[store.status]);
    },
    flush() {
      void committer.flush();
    },
    close() {
      if (!closed) {
        closed = true;
        committer.stop();
        if (changed) status.tell(save() ? 'saved' : 'unsaved');
        lms.finish();
      }
      return Promise.resolve();
    },
  };
}
