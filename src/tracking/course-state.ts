import { hash } from '../content/hash.ts';
import { merge } from './merge.ts';
import { pack, unpack } from './packed-state.ts';
import type { PackedAnswer, PackedState } from './packed-state.ts';

/*
 * The wire form of a course's state: a version, the module shown, and a part for each module begun.
 * A part checks itself, so that damage to one leaves the others whole.
 *
 *   c1 key (.key packed state)…      key: four characters of base 36, 20 bits of a hash of the slug
 */

/** Where a learner stands in a course: all that resuming needs. */
export interface CourseState {
  /** Slug of the module shown; empty where the menu is. */
  readonly shown: string;
  /** By slug: the packed state of each module begun, as `encode` writes it. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Most characters of a course's state; with a tracker's stamp it stays under 3,500. */
const STATE_LIMIT = 3480;

const VERSION = 'c1';
const KEY = /^[0-9a-z]{4}$/;
const KEY_LENGTH = 4;
/** The packed state of a module has no limit of its own here: only the whole has. */
const NO_LIMIT = Infinity;

/** A course's state under the names of the wire: keys stand for slugs. */
interface Parts {
  readonly shown: string;
  readonly states: ReadonlyMap<string, PackedState>;
}

/**
 * Writes a course's state in ASCII characters: base64url and dots.
 * @param limit most characters to use; what does not fit is left out over all modules, the least important first: typed
 * texts, then picks, then answers, then screens seen, each from the last one back.
 */
export function encodeCourse({ shown, modules }: CourseState, limit = STATE_LIMIT): string {
  const states = new Map<string, PackedState>();
  for (const [slug, text] of modules) {
    const state = unpack(text);
    if (state) states.set(keyOf(slug), state);
  }
  return write({ shown: keyOf(shown), states }, limit);
}

/**
 * Reads a course's state, by the modules that it has now: those that have gone are forgotten.
 * A part that was damaged is left out; a text that `encodeCourse` did not write gives the empty state.
 */
export function decodeCourse(text: string, slugs: readonly string[]): CourseState {
  const { shown, states } = read(text) ?? { shown: '', states: new Map<string, PackedState>() };
  const modules = new Map<string, string>();
  for (const slug of slugs) {
    const state = states.get(keyOf(slug));
    if (state) modules.set(slug, pack(state));
  }
  return { shown: slugs.find((slug) => keyOf(slug) === shown) ?? '', modules };
}

/** Brings what changed from `before` to `after` into `stored`, module by module: `merge` for a course. */
export function mergeCourse(stored: string, before: string, after: string): string {
  const next = read(after);
  const kept = read(stored);
  if (stored === before || !next || !kept) return after;
  const former = read(before);
  const states = new Map(kept.states);
  const written = (of: Parts | undefined, key: string): string => {
    const state = of?.states.get(key);
    return state ? pack(state, NO_LIMIT) : '';
  };
  for (const [key, state] of next.states) {
    const merged = unpack(merge(written(kept, key), written(former, key), written(next, key)));
    states.set(key, merged ?? state);
  }
  return write({ shown: next.shown, states }, STATE_LIMIT);
}

function keyOf(slug: string): string {
  return hash(slug, 20).toString(36).padStart(KEY_LENGTH, '0');
}

function write({ shown, states }: Parts, limit: number): string {
  const written = (left: number): string => {
    const kept = trim([...states.values()], left);
    const parts = [...states.keys()].map((key, n) => {
      const state = kept[n];
      return state ? `.${key}${pack(state, NO_LIMIT)}` : '';
    });
    return VERSION + shown + parts.join('');
  };
  // The fewest things left out that make it fit: the text only gets shorter with each. Most often none.
  let [least, most] = [0, written(0).length <= limit ? 0 : weigh([...states.values()])];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (written(middle).length <= limit) most = middle;
    else least = middle + 1;
  }
  const text = written(least);
  return text.length <= limit ? text : '';
}

function read(text: string): Parts | undefined {
  if (!text.startsWith(VERSION)) return undefined;
  const [shown = '', ...parts] = text.slice(VERSION.length).split('.');
  if (!KEY.test(shown)) return undefined;
  const states = new Map<string, PackedState>();
  for (const part of parts) {
    const key = part.slice(0, KEY_LENGTH);
    const state = unpack(part.slice(KEY_LENGTH));
    if (KEY.test(key) && state) states.set(key, state);
  }
  return { shown, states };
}

/** How many things can be left out, one after the other. */
function weigh(states: readonly PackedState[]): number {
  return CLASSES.reduce((sum, { count }) => sum + total(states.map(count)), 0);
}

/** States without the `left` least important things. */
function trim(states: readonly PackedState[], left: number): readonly PackedState[] {
  const kept = [...states];
  for (const { count, keep } of CLASSES) {
    // From the last module back, each from its last thing back.
    for (let n = kept.length - 1; n >= 0; n--) {
      const state = kept[n];
      if (!state || left === 0) continue;
      const dropped = Math.min(left, count(state));
      left -= dropped;
      if (dropped) kept[n] = keep(state, count(state) - dropped);
    }
  }
  return kept;
}

/** One kind of thing that a state holds: how many of them, and the state with the first ones alone. */
interface Class {
  count(state: PackedState): number;
  keep(state: PackedState, first: number): PackedState;
}

const CLASSES: readonly Class[] = [
  ofAnswers(
    ({ text }) => text !== '',
    (answer) => ({ ...answer, text: '' }),
  ),
  ofAnswers(
    ({ picks }) => picks.length > 0,
    (answer) => ({ ...answer, picks: [] }),
  ),
  {
    count: ({ answers }) => answers.size,
    keep: (state, first) => ({ ...state, answers: new Map([...state.answers].slice(0, first)) }),
  },
  {
    count: ({ seen }) => seen.length,
    keep: (state, first) => ({ ...state, seen: state.seen.slice(0, first) }),
  },
];

function ofAnswers(
  has: (answer: PackedAnswer) => boolean,
  without: (answer: PackedAnswer) => PackedAnswer,
): Class {
  return {
    count: ({ answers }) => [...answers.values()].filter(has).length,
    keep(state, first) {
      const answers = new Map(state.answers);
      for (const [id, answer] of state.answers) {
        if (has(answer) && first-- <= 0) answers.set(id, without(answer));
      }
      return { ...state, answers };
    },
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
