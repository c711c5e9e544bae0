import { pack, unpack } from './packed-state.ts';
import type { PackedState } from './packed-state.ts';

/** Brings what changed from `before` to `after` into `stored`. */
export type Merge = (stored: string, before: string, after: string) => string;

const NOTHING: PackedState = { screen: 0, index: 0, seen: [], answers: new Map() };

/**
 * Brings what changed from `before` to `after` into `stored`, which another tab may have written:
 * for each question the newest answer stays. The screen shown is that of `after`.
 */
export function merge(stored: string, before: string, after: string): string {
  const next = unpack(after);
  const kept = unpack(stored);
  if (stored === before || !next || !kept) return after;
  const former = unpack(before) ?? NOTHING;
  const answers = new Map(kept.answers);
  for (const id of new Set([...former.answers.keys(), ...next.answers.keys()])) {
    const answer = next.answers.get(id);
    if (JSON.stringify(answer) === JSON.stringify(former.answers.get(id))) continue;
    if (answer) answers.set(id, answer);
    else answers.delete(id);
  }
  const left = former.seen.filter((screen) => !next.seen.includes(screen));
  const seen = new Set([...kept.seen.filter((screen) => !left.includes(screen)), ...next.seen]);
  return pack({ ...next, seen: [...seen], answers });
}
