import type { DeviceStore } from '../../tracking/device-store.ts';
import type { Progress } from '../../tracking/tracker.ts';
import type { Happening } from './statements.ts';

/** What an LRS keeps of a module, as a document of the State resource (xAPI 1.0.3 Communication, 2.3). */
export interface RemoteState {
  /** Of two states the newer has the greater stamp. */
  readonly stamp: number;
  /** Packed state. */
  readonly state: string;
  /** Id of the screen shown. */
  readonly screen: string;
  /** What was said once, and must not be said again under the same registration. */
  readonly completed: boolean;
  readonly passed: boolean;
}

export const NOTHING: RemoteState = { stamp: 0, state: '', screen: '', completed: false, passed: false };

/** A document as an LRS gives it; what we did not write counts as nothing. */
export function readRemote(document: unknown): RemoteState {
  const found = document as Partial<RemoteState> | undefined;
  const whole = typeof found?.stamp === 'number' && typeof found.state === 'string';
  return whole ? { ...NOTHING, ...found } : NOTHING;
}

/** What this device keeps: the newest progress, and what the LRS was not told yet. */
export interface Pending {
  /** Stamp of what the LRS certainly holds. */
  readonly base: number;
  /** Stamp of `progress`. */
  readonly stamp: number;
  readonly progress?: Progress | undefined;
  readonly waiting: readonly Happening[];
}

const NAME = 'pending';

export function keepPending(store: DeviceStore, pending: Pending): void {
  store.write(NAME, JSON.stringify(pending));
}

/** What this device keeps, if anything and it is whole. */
export function readPending(store: DeviceStore): Pending | undefined {
  try {
    const pending = JSON.parse(store.read(NAME)) as Pending;
    const whole = typeof pending.stamp === 'number' && Array.isArray(pending.waiting);
    return whole ? pending : undefined;
  } catch {
    return undefined;
  }
}
