import { hash } from '../../content/hash.ts';

/**
 * The order in which items are first shown: the same on every build and device,
 * told by the ids alone, and never the right one.
 */
export function shuffled(question: string, items: readonly string[]): readonly string[] {
  const weigh = (item: string): number => hash(`${question}/${item}`, 16);
  const result = [...items].sort((a, b) => weigh(a) - weigh(b));
  const same = result.every((item, place) => item === items[place]);
  return same ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
