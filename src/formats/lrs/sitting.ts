import type { KeyValueStorage } from '../../tracking/device-store.ts';
import { randomUuid } from './uuid.ts';

/** What must outlive a reload of the page, and no more than that: a launch is one sitting. */
export interface Sitting {
  /** Value of the Authorization header, which a platform gives once. */
  auth?: string;
  /** Id of `initialized`, so that it is said once whatever happens. */
  readonly initialized: string;
  /** When this launch began, milliseconds since the epoch. */
  readonly began: number;
  /** The LRS has `initialized`. */
  begun?: boolean;
  /** `terminated` was sent: nothing more may be. */
  over?: boolean;
}

export interface OpenSitting {
  readonly sitting: Sitting;
  /** Keeps what has changed. */
  keep(): void;
}

/** The sitting of a launch; kept in the tab's own storage where the browser has one. */
export function openSitting(key: string, now: number, storage: () => KeyValueStorage): OpenSitting {
  const name = `declic:sitting:${key}`;
  const sitting = read(name, storage) ?? { initialized: randomUuid(), began: now };
  return {
    sitting,
    keep() {
      try {
        storage().setItem(name, JSON.stringify(sitting));
      } catch {
        // Then a reload is a launch that the platform refuses, and progress stays on the device.
      }
    },
  };
}

function read(name: string, storage: () => KeyValueStorage): Sitting | undefined {
  try {
    const sitting = JSON.parse(storage().getItem(name) ?? '') as Sitting;
    return typeof sitting.initialized === 'string' ? sitting : undefined;
  } catch {
    return undefined;
  }
}
