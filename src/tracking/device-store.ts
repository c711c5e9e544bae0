/** `ok`: what was written last is stored. `full`: there was no room for it. `blocked`: this browser stores nothing. */
export type DeviceStatus = 'ok' | 'full' | 'blocked';

/**
 * A place on this device for one module and one learner.
 * What the browser refuses to store is kept in memory until the page goes.
 * No method throws.
 */
export interface DeviceStore {
  /** How the last `read` or `write` went. */
  readonly status: DeviceStatus;
  /** What is kept under a name; an empty string where nothing is. */
  read(name: string): string;
  /** Keeps a value under a name; an empty string removes it. */
  write(name: string, value: string): void;
  /** Hears what another tab keeps under a name, where the browser tells. */
  follow(name: string, hear: (value: string) => void): void;
}

/** Tells what other tabs store, by key. */
export type StorageChanges = (hear: (key: string, value: string) => void) => void;

const browserChanges: StorageChanges = (hear) => {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null) hear(key, newValue ?? '');
  });
};

/** What is asked of localStorage, so that tests can stand in for it. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The key of localStorage under which a value stands. */
export function deviceKey(module: string, learner: string, name: string): string {
  return ['declic', module, learner, name].map(encodeURIComponent).join(':');
}

/**
 * @param module a key that no other module has: its slug and language, or its IRI.
 * @param learner `Opened.learner`: another learner's values are under other keys.
 * @param storage gives the browser's storage; it may throw, as reading `localStorage` does where it is blocked.
 */
export function createDeviceStore(
  module: string,
  learner: string,
  storage: () => KeyValueStorage = () => localStorage,
  changes: StorageChanges = browserChanges,
): DeviceStore {
  const memory = new Map<string, string>();
  let status: DeviceStatus = 'ok';
  const key = (name: string): string => deviceKey(module, learner, name);
  return {
    get status() {
      return status;
    },
    read(name) {
      let stored: string | null = null;
      try {
        stored = storage().getItem(key(name));
      } catch {
        status = 'blocked';
      }
      return memory.get(name) ?? stored ?? '';
    },
    write(name, value) {
      memory.set(name, value);
      status = 'blocked';
      try {
        const place = storage();
        place.getItem(key(name));
        status = 'full';
        if (value) place.setItem(key(name), value);
        else place.removeItem(key(name));
        status = 'ok';
        memory.delete(name);
      } catch {
        // `status` says how far it went, and memory has the value.
      }
    },
    follow(name, hear) {
      changes((changed, value) => {
        if (changed === key(name)) hear(value);
      });
    },
  };
}
