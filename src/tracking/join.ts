import { joinDiaries, readDiary, writeDiary } from './diary.ts';
import type { KeptValue } from './kept.ts';
import { merge } from './merge.ts';
import { pack, unpack } from './packed-state.ts';
import { isBegun } from './state-codec.ts';

/** Names under which the device keeps packed states. */
const STATES: readonly string[] = ['state', 'private'];
const DIARY = 'diary';

/** Whether a value reads as what its name says; of names that are known elsewhere alone, nothing is asked. */
export function isSound({ name, value }: KeptValue): boolean {
  if (STATES.includes(name)) return unpack(value) !== undefined;
  return name !== DIARY || readDiary(value) !== undefined;
}

/**
 * What this device keeps once another's values are brought in. No answer is lost: where both answered a question,
 * this device's answer stays.
 * @param brought sound values.
 * @returns a value for each of `brought`.
 */
export function bringIn(kept: readonly KeptValue[], brought: readonly KeptValue[]): readonly KeptValue[] {
  return brought.map((value) => {
    const own = kept.find(({ module, name }) => module === value.module && name === value.name);
    return own === undefined || !isSound(own) ? value : { ...own, value: join(own, value) };
  });
}

function join(own: KeptValue, { value }: KeptValue): string {
  if (STATES.includes(own.name)) return joinStates(own.value, value);
  return own.name === DIARY ? joinTexts(own.value, value) : own.value;
}

function joinTexts(own: string, other: string): string {
  const [mine, theirs] = [readDiary(own), readDiary(other)];
  return mine && theirs ? writeDiary(joinDiaries(mine, theirs)) : own;
}

/** Brings all of `own` into `other`, but for what is only begun here and was answered there. */
export function joinStates(own: string, other: string): string {
  const [mine, theirs] = [unpack(own), unpack(other)];
  if (mine === undefined) return other;
  const left = [...mine.answers].filter(([id, answer]) => isBegun(answer) && theirs?.answers.has(id));
  return merge(other, pack({ ...mine, seen: [], answers: new Map(left) }), own);
}
