/** The last of a list; `at(-1)` is not there in the oldest browsers that pages run in. */
export function last<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}
