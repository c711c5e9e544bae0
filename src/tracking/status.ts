import type { SaveStatus } from './tracker.ts';

/** Remembers a status and tells its changes. */
export interface StatusTeller {
  readonly status: SaveStatus;
  tell(status: SaveStatus): void;
  /** The listener hears the present status at once. */
  listen(listener: (status: SaveStatus) => void): void;
}

export function createStatusTeller(): StatusTeller {
  const listeners: ((status: SaveStatus) => void)[] = [];
  let current: SaveStatus = 'saved';
  return {
    get status() {
      return current;
    },
    tell(status) {
      if (status === current) return;
      current = status;
      for (const listener of listeners) listener(status);
    },
    listen(listener) {
      listeners.push(listener);
      listener(current);
    },
  };
}
