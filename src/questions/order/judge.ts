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
  const orders = rightOrders(key);
  return key.items
    .map((_, place) => answer.picks[place] ?? '')
    .filter((item, place) => !orders.some((order) => order[place] === item));
}

export function report(key: OrderKey, answer: Answer): AnswerReport {
  return { type: 'sequencing', response: answer.picks, correct: rightOrders(key), choices: key.items };
}

/** Every order that the swaps allow. */
function rightOrders({ items, swaps }: OrderKey): readonly (readonly string[])[] {
  return swaps.reduce<readonly (readonly string[])[]>(
    (orders, swap) => [...orders, ...orders.map((order) => exchange(order, swap))],
    [items],
  );
}

function exchange(order: readonly string[], [first, second]: readonly [number, number]): readonly string[] {
  const result = [...order];
  result[first] = order[second] ?? '';
  result[second] = order[first] ?? '';
  return result;
}
