import { createDeviceStore } from './device-store.ts';
import type { DeviceStatus, KeyValueStorage } from './device-store.ts';
import { merge as mergeModule, type Merge } from './merge.ts';
import { createStatusTeller } from './status.ts';
import type { SaveStatus, Tracker } from './tracker.ts';

/** What a learner is told of a store's status. */
export const SAVE_STATUS: Readonly<Record<DeviceStatus, SaveStatus>> = {
  ok: 'saved',
  full: 'unsaved',
  blocked: 'gone',
};

/**
 * Keeps progress in this browser alone. Each record is stored at once; where two tabs show the module,
 * each question keeps its newest answer. A full storage is tried again at each record, flush and close.
 * @param module a key that no other module has, the same from visit to visit.
 * @param merge brings two states of it together; that of one module where it is not given.
 */
export function createLocalTracker(
  module: string,
  storage?: () => KeyValueStorage,
  merge: Merge = mergeModule,
): Tracker {
  const store = createDeviceStore(module, '', storage);
  const status = createStatusTeller();
  let mine = '';
  const save = (state: string): void => {
    store.write('state', merge(store.read('state'), mine, state));
    mine = state;
    status.tell(SAVE_STATUS[store.status]);
  };
  const again = (): void => {
    if (status.status !== 'saved') save(mine);
  };
  return {
    destination: 'device',
    open() {
      mine = store.read('state');
      status.tell(SAVE_STATUS[store.status]);
      return Promise.resolve({ mode: 'normal', state: mine, learner: '' });
    },
    answer() {
      // The state already holds the answer, and nobody else is told.
    },
    record({ state }) {
      save(state);
    },
    flush: again,
    close() {
      again();
      return Promise.resolve();
    },
    onStatus: status.listen,
  };
}
