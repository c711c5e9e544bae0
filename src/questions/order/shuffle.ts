import { shownOrder } from '../shown-order.ts';

/**
 * The order in which items are first shown: the same on every build and device,
 * told by the ids alone, and never one that is right.
 */
export function shuffled(
  question: string,
  items: readonly string[],
  isRight: (order: readonly string[]) => boolean,
): readonly string[] {
  const first = shownOrder(question, items);
  const turns = first.map((_, turn) => [...first.slice(turn), ...first.slice(0, turn)]);
  return turns.find((order) => !isRight(order)) ?? first;
}
