import type { Clock } from '../../tracking/clock.ts';
import type { DeviceStore } from '../../tracking/device-store.ts';
import { merge as mergeModule, type Merge } from '../../tracking/merge.ts';
import type { Progress } from '../../tracking/tracker.ts';
import type { LrsClient, Outcome } from './client.ts';
import { NOTHING, readRemote, STATE, type RemoteState, type Said } from './remote-state.ts';

const NAME = 'progress';
/** Milliseconds; after so long without a word from the LRS, another device may have written there. */
const STALE = 60_000;

/** What stays on the device, whether the LRS has it or not: a page may be loaded again when nothing can be asked. */
interface Kept {
  /** Stamp of what the LRS certainly holds. */
  readonly base: number;
  /** Stamp of `state`. */
  readonly stamp: number;
  readonly state: string;
  /** What the learner reached, where the LRS was not told yet; its state is left out. */
  readonly progress?: Progress | undefined;
}

/** Keeps one learner's progress on the device and in an LRS; what only one of several places has stays. */
export interface StateKeeper {
  /** The newest progress, of this sitting or of one that could not tell it. */
  readonly progress: Progress | undefined;
  readonly said: Said;
  /** Whether the LRS has not got it all. */
  readonly unsaved: boolean;
  /** The state to begin with. From now on the page goes on with it, whatever the LRS turns out to hold. */
  begin(): string;
  record(progress: Progress): void;
  say(verb: keyof Said): void;
  /** Takes the document that the LRS holds. */
  adopt(document: unknown): void;
  /** @param last whether the page goes: then there is no time to look what others wrote. */
  save(client: LrsClient, last: boolean): Promise<Outcome>;
}

/** @param merge brings two states together; that of one module where it is not given. */
export function createStateKeeper(store: DeviceStore, clock: Clock, merge: Merge = mergeModule): StateKeeper {
  /** Brings what changed from `before` to `after` into `stored`; a place that holds nothing yet changes nothing. */
  const bring = (after: string, before: string, stored: string): string =>
    after === '' ? stored : merge(stored, before, after);
  const left = readKept(store);
  let { base, stamp, state } = left;
  // The time was spent in another sitting.
  let progress = left.progress && { ...left.progress, seconds: 0 };
  let said: Said = NOTHING;
  let remote = NOTHING;
  /** When the LRS's state was seen last. */
  let seen = 0;
  /** The state as the page itself last gave it, once it has begun. */
  let mine: string | undefined;
  /** The state as this tab last kept it on the device. */
  let kept = state;

  const keep = (): void => {
    const other = readKept(store);
    if (other.state !== kept) {
      // Another tab of this device wrote meanwhile.
      state = bring(state, kept, other.state);
      stamp = Math.max(stamp, other.stamp) + 1;
    }
    kept = state;
    const told = progress && { ...progress, state: '' };
    store.write(NAME, JSON.stringify({ base, stamp, state, progress: told } satisfies Kept));
  };

  const adopt = (document: unknown): void => {
    const found = readRemote(document);
    const settled = stamp === base;
    const changed = found.stamp !== base;
    seen = clock.now();
    said = { completed: said.completed || found.completed, passed: said.passed || found.passed };
    if (mine !== undefined) {
      if (changed) state = bring(state, settled ? state : remote.state, found.state);
      if (changed) stamp = settled ? found.stamp : Math.max(stamp, found.stamp) + 1;
    } else if (settled || found.stamp < base) {
      // An LRS that holds less than it acknowledged was emptied on purpose: a new beginning.
      ({ state, stamp } = found);
      progress = undefined;
    } else if (changed) {
      state = found.stamp > stamp ? bring(found.state, '', state) : bring(state, '', found.state);
      stamp = Math.max(stamp, found.stamp) + 1;
    }
    base = found.stamp;
    remote = found;
    keep();
  };
  const read = async (client: LrsClient): Promise<Outcome> => {
    const { outcome, document } = await client.state(STATE);
    if (outcome === 'stored') adopt(document);
    return outcome;
  };
  const write = async (client: LrsClient): Promise<Outcome> => {
    const sent: RemoteState = { stamp, state, screen: progress?.screen ?? '', ...said };
    const outcome = await client.setState(STATE, sent);
    if (outcome === 'stored') {
      seen = clock.now();
      remote = sent;
      base = Math.max(base, sent.stamp);
      keep();
    }
    return outcome;
  };
  const isUnsaved = (): boolean =>
    progress !== undefined &&
    (stamp !== base || said.completed !== remote.completed || said.passed !== remote.passed);

  return {
    get progress() {
      return progress;
    },
    get said() {
      return said;
    },
    get unsaved() {
      return isUnsaved();
    },
    begin() {
      return (mine = state);
    },
    record(next) {
      state = bring(next.state, mine ?? '', state);
      mine = next.state;
      progress = next;
      stamp = Math.max(stamp + 1, clock.now());
      keep();
    },
    say(verb) {
      said = { ...said, [verb]: true };
    },
    adopt,
    async save(client, last) {
      if (!isUnsaved()) return 'stored';
      if (!last && Math.abs(clock.now() - seen) > STALE) {
        const outcome = await read(client);
        if (outcome !== 'stored') return outcome;
      }
      const outcome = await write(client);
      if (outcome !== 'changed') return outcome;
      const found = await read(client);
      return found === 'stored' ? write(client) : found;
    },
  };
}

/** What the device keeps; nothing where that is not whole. */
function readKept(store: DeviceStore): Kept {
  try {
    const kept = JSON.parse(store.read(NAME)) as Kept;
    if (typeof kept.state === 'string' && kept.stamp >= kept.base) return kept;
  } catch {
    // Nothing was kept, or it was cut.
  }
  return { base: 0, stamp: 0, state: '' };
}
