import type { KeyValueStorage } from '../tracking/device-store.ts';

/** A localStorage whose faults are chosen: `full` refuses writes, `blocked` refuses to be looked at. */
export interface FakeStorage {
  fault: 'none' | 'full' | 'blocked';
  readonly values: Map<string, string>;
  /** As `() => localStorage` does, throws where the browser blocks it. */
  readonly open: () => KeyValueStorage;
}

export function createFakeStorage(): FakeStorage {
  const values = new Map<string, string>();
  const fake: FakeStorage = {
    fault: 'none',
    values,
    open() {
      if (fake.fault === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
      return {
        getItem: (key) => values.get(key) ?? null,
        setItem(key, value) {
          if (fake.fault === 'full') throw new DOMException('No room left.', 'QuotaExceededError');
          values.set(key, value);
        },
        removeItem: (key) => values.delete(key),
      };
    },
  };
  return fake;
}
