import { hash } from '../content/hash.ts';
import { UNSURE } from '../content/question.ts';
import type { Verdict } from '../content/question.ts';
import { pack, unpack } from './packed-state.ts';
import type { PackedAnswer, Places } from './packed-state.ts';
import type { AnswerState, ModuleState, Outline, OutlineQuestion } from './state.ts';

const ID_BITS = 16;
const OPTION_BITS = 12;
/** What places take besides themselves, at most. */
const PLACES_BITS = 20;
const UNSURE_CODE = 0;
/** A verdict is kept as its place here, from 1. */
const VERDICTS: readonly Verdict[] = ['right', 'partial', 'wrong', 'unsure', 'neutral'];
/** What is kept of an answer that is only begun. */
const BEGUN = VERDICTS.length + 1;

/** Whether an answer is only begun: nothing is answered yet. */
export function isBegun({ verdict }: PackedAnswer): boolean {
  return verdict === BEGUN;
}

function optionCodes({ options, codes = {} }: OutlineQuestion): Map<string, number> {
  const found = new Map([[UNSURE, UNSURE_CODE], ...Object.entries(codes)]);
  const taken = new Set(found.values());
  for (const option of options) {
    if (found.has(option)) continue;
    let code = hash(option, OPTION_BITS);
    while (taken.has(code)) code = (code + 1) % 2 ** OPTION_BITS;
    found.set(option, code);
    taken.add(code);
  }
  return found;
}

/** What stands for a question's options as a list of codes. */
function placesIn(list: readonly number[]): Places {
  return { width: list.length.toString(2).length, check: hash(list.join(), OPTION_BITS) };
}

/** Answers of several picks name their options by places where that is shorter. */
function packPicks(
  picks: readonly string[],
  codes: ReadonlyMap<string, number>,
): Pick<PackedAnswer, 'picks' | 'places'> {
  const found = picks.flatMap((pick) => codes.get(pick) ?? []);
  // One pick never takes fewer bits as a place.
  if (found.length < 2) return { picks: found };
  const list = [...codes.values()];
  const places = placesIn(list);
  if (found.length * (OPTION_BITS - places.width) <= PLACES_BITS) return { picks: found };
  return { picks: found.map((code) => list.indexOf(code)), places };
}

/** The options picked; those that have gone are forgotten, and all of them where places are of another list. */
function unpackPicks({ picks, places }: PackedAnswer, codes: ReadonlyMap<string, number>): readonly string[] {
  const names = new Map([...codes].map(([option, code]) => [code, option]));
  if (places === undefined) return picks.flatMap((code) => names.get(code) ?? []);
  const list = [...codes.values()];
  const { width, check } = placesIn(list);
  if (places.check !== check || places.width !== width) return [];
  return picks.flatMap((place) => names.get(list[place] ?? -1) ?? []);
}

/**
 * Packs a state into ASCII (base64url) characters.
 * @param limit most characters to use, 3,480 where it is not given; what does not fit is left out, the least important first:
 * typed texts, then picks, then answers, then screens seen.
 */
export function encode(state: ModuleState, outline: Outline, limit?: number): string {
  const answers = new Map<number, PackedAnswer>();
  for (const question of outline.questions) {
    const answer = state.answers.get(question.id);
    if (!answer) continue;
    const codes = optionCodes(question);
    answers.set(hash(question.id, ID_BITS), {
      verdict: answer.verdict === undefined ? BEGUN : VERDICTS.indexOf(answer.verdict) + 1,
      tries: answer.tries,
      ...packPicks(answer.picks, codes),
      text: answer.text ?? '',
    });
  }
  const packed = {
    screen: hash(state.screen, ID_BITS),
    index: Math.max(0, outline.screens.indexOf(state.screen)),
    seen: outline.screens.filter((id) => state.seen.has(id)).map((id) => hash(id, ID_BITS)),
    answers,
  };
  return pack(packed, limit);
}

/**
 * Reads a state, by an outline that may have changed since: what has gone is forgotten, and a screen
 * that has gone becomes the one now at its place. A text that `encode` did not write, or that was
 * damaged, gives the empty state.
 */
export function decode(text: string, outline: Outline): ModuleState {
  const packed = unpack(text);
  const answers = new Map<string, AnswerState>();
  if (!packed) return { screen: '', seen: new Set(), answers };
  for (const question of outline.questions) {
    const found = packed.answers.get(hash(question.id, ID_BITS));
    const verdict = found && VERDICTS[found.verdict - 1];
    if (found === undefined || (verdict === undefined && found.verdict !== BEGUN)) continue;
    answers.set(question.id, {
      verdict,
      tries: found.tries,
      picks: unpackPicks(found, optionCodes(question)),
      ...(found.text && { text: found.text }),
    });
  }
  const { screens } = outline;
  const shown = screens.find((id) => hash(id, ID_BITS) === packed.screen);
  return {
    screen: shown ?? screens[Math.min(packed.index, screens.length - 1)] ?? '',
    seen: new Set(screens.filter((id) => packed.seen.includes(hash(id, ID_BITS)))),
    answers,
  };
}
