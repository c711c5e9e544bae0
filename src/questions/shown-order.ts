import { hash } from '../content/hash.ts';

/** Ids of a question in an order told by the ids alone: the same on every build and device. */
export function shownOrder(question: string, ids: readonly string[]): readonly string[] {
  const weigh = (id: string): number => hash(`${question}/${id}`, 16);
  return [...ids].sort((a, b) => weigh(a) - weigh(b));
}
