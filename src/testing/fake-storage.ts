import type { KeyValueStorage, StorageChanges } from '../tracking/device-store.ts';

/** A localStorage whose faults are chosen: `full` refuses writes, `blocked` refuses to be looked at. */
export interface FakeStorage {
  fault: 'none' | 'full' | 'blocked';
  readonly values: Map<string, string>;
  /** As `() => localStorage` does, throws where the browser blocks it. */
  readonly open: () => KeyValueStorage;
  /** Tells every listener of each value stored; a browser leaves out the tab that stores. */
  readonly changes: StorageChanges;
}

export function createFakeStorage(): FakeStorage {
  const values = new Map<string, string>();
  const listeners: Parameters<StorageChanges>[0][] = [];
  const fake: FakeStorage = {
    fault: 'none',
    values,
    changes: (hear) => listeners.push(hear),
    open() {
      if (fake.fault === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
      return {
        getItem: (key) => values.get(key) ?? null,
        setItem(key, value) {
          if (fake.fault === 'full') throw new DOMException('No room left.', 'QuotaExceededError');
          values.set(key, value);
          listeners.forEach((hear) => {
            hear(key, value);
          });
        },
        removeItem: (key) => values.delete(key),
      };
    },
  };
  return fake;
}
