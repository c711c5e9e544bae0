/** Id of the state: one word of letters, since some platforms take no other. */
export const STATE = 'declic';

/** What was said once, and must not be said again under the same registration. */
export interface Said {
  readonly completed: boolean;
  readonly passed: boolean;
}

/** What an LRS keeps of a module, as a document of the State resource (xAPI 1.0.3 Communication, 2.3). */
export interface RemoteState extends Said {
  /** Of two states the newer has the greater stamp. */
  readonly stamp: number;
  /** Packed state. */
  readonly state: string;
  /** Id of the screen shown. */
  readonly screen: string;
}

export const NOTHING: RemoteState = { stamp: 0, state: '', screen: '', completed: false, passed: false };

/** A document as an LRS gives it; what we did not write counts as nothing. */
export function readRemote(document: unknown): RemoteState {
  const found = document as Partial<RemoteState> | undefined;
  const whole = typeof found?.stamp === 'number' && typeof found.state === 'string';
  return whole ? { ...NOTHING, ...found } : NOTHING;
}
