import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../../content/question.ts';

/** Item ids in the right order, and the pairs of places (from 0) that may be exchanged. */
export interface OrderKey {
  readonly items: readonly string[];
  readonly swaps: readonly (readonly [number, number])[];
}

/** Partial: at least half of the items are in their place. */
export function judge(key: OrderKey, answer: Answer): Verdict {
  if (answer.picks.includes(UNSURE)) return 'unsure';
  const misplaced = misplacedItems(key, answer).length;
  if (misplaced === 0) return 'right';
  return misplaced * 2 <= key.items.length ? 'partial' : 'wrong';
}

/** The items that are not in a place of theirs, in the learner's order. */
export function misplacedItems(key: OrderKey, answer: Answer): readonly string[] {
  return key.items
    .map((_, place) => answer.picks[place] ?? '')
    .filter((item, place) => !placesOf(key, item).includes(place));
}

export function report(key: OrderKey, answer: Answer): AnswerReport {
  const orders = key.swaps.reduce<readonly (readonly string[])[]>(
    (found, swap) => [...found, ...found.map((order) => exchange(order, swap))],
    [key.items],
  );
  return { type: 'sequencing', response: answer.picks, correct: orders, choices: key.items };
}

function placesOf(key: OrderKey, item: string): readonly number[] {
  const place = key.items.indexOf(item);
  const others = key.swaps.filter((swap) => swap.includes(place)).flat();
  return [place, ...others];
}

function exchange(order: readonly string[], [first, second]: readonly [number, number]): readonly string[] {
  const result = [...order];
  result[first] = order[second] ?? '';
  result[second] = order[first] ?? '';
  return result;
}
