/** When a learner was where in one module. It stays on the device: no platform receives it. */
export interface Diary {
  /** Milliseconds since the epoch of the last step made in the module; 0 where there was none. */
  readonly at: number;
  /** Day on which all was first seen and answered. */
  readonly done?: number;
  /** By question id: those once missed, « Je ne sais pas » included, and decks of cards. */
  readonly again: ReadonlyMap<string, Revision>;
}

/** How far seeing again what was missed has come. */
export interface Revision {
  /** Day of the answer that set the step. */
  readonly day: number;
  /** Index in `DELAYS`; past its end, it is in mind and comes back no more. */
  readonly step: number;
}

/** Days after which a question comes back, the longer the more often it was right in between. */
export const DELAYS: readonly number[] = [1, 3, 7, 21];

export const NO_DIARY: Diary = { at: 0, again: new Map() };

const DAY = 86_400_000;

/** The day of a moment by this device's calendar, counted from 1 January 1970. */
export function dayOf(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** The day on which a question comes back; undefined once it is in mind. */
export function dueDay({ day, step }: Revision): number | undefined {
  const delay = DELAYS[step];
  return delay === undefined ? undefined : day + delay;
}

/**
 * Where seeing again stands after an answer. A miss begins anew; a right answer goes a step on, once the day has come:
 * before it, what one has just read says little of what one keeps.
 * @param revision undefined where the question was never missed.
 */
export function afterAnswer(
  revision: Revision | undefined,
  isRight: boolean,
  today: number,
): Revision | undefined {
  if (!isRight) return { day: today, step: 0 };
  if (revision === undefined) return undefined;
  return today < (dueDay(revision) ?? Infinity) ? revision : { day: today, step: revision.step + 1 };
}

/** A diary as the device keeps it. */
export function writeDiary({ at, done, again }: Diary): string {
  const days = Object.fromEntries([...again].map(([id, { day, step }]) => [id, [day, step]]));
  return JSON.stringify({ at, ...(done !== undefined && { done }), again: days });
}

/** Reads what `writeDiary` wrote; undefined for any other text. */
export function readDiary(text: string): Diary | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(found) || !isCount(found['at']) || !isRecord(found['again'])) return undefined;
  const { at, done } = found;
  if (done !== undefined && !isCount(done)) return undefined;
  const again = new Map<string, Revision>();
  for (const [id, pair] of Object.entries(found['again'])) {
    const [day, step] = (Array.isArray(pair) ? pair : []) as readonly unknown[];
    if (!isCount(day) || !isCount(step)) return undefined;
    again.set(id, { day, step });
  }
  return { at, ...(done !== undefined && { done }), again };
}

/** Brings two diaries of one module together: the first day done, and of each question the newest answer. */
export function joinDiaries(one: Diary, other: Diary): Diary {
  const again = new Map(one.again);
  for (const [id, revision] of other.again) {
    const own = again.get(id);
    if (own === undefined || own.day < revision.day) again.set(id, revision);
  }
  const done = Math.min(one.done ?? Infinity, other.done ?? Infinity);
  return { at: Math.max(one.at, other.at), ...(done < Infinity && { done }), again };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Within what a date can hold. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8.64e15;
}
