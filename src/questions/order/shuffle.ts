import { hash } from '../../content/hash.ts';

/**
 * The order in which items are first shown: the same on every build and device,
 * told by the ids alone, and never one that is right.
 */
export function shuffled(
  question: string,
  items: readonly string[],
  isRight: (order: readonly string[]) => boolean,
): readonly string[] {
  const weigh = (item: string): number => hash(`${question}/${item}`, 16);
  const first = [...items].sort((a, b) => weigh(a) - weigh(b));
  const turns = first.map((_, turn) => [...first.slice(turn), ...first.slice(0, turn)]);
  return turns.find((order) => !isRight(order)) ?? first;
}
