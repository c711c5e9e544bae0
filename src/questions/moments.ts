/** One reply: where it is said, and where it leads. */
export interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Moments that replies lead through. */
export interface Moments {
  readonly start: string;
  /** In the order written. */
  readonly steps: readonly Step[];
}

/** The shortest way from the start to a moment; empty where there is none. */
export function wayTo({ start, steps }: Moments, moment: string): readonly string[] {
  const ways = new Map<string, readonly string[]>([[start, []]]);
  // A map that grows while it is walked walks what was added too.
  for (const [here, way] of ways) {
    for (const { id, from, to } of steps) if (from === here && !ways.has(to)) ways.set(to, [...way, id]);
  }
  return ways.get(moment) ?? [];
}

/** What can be come to from some moments, step by step. */
export function spread(
  from: readonly string[],
  steps: readonly (readonly [from: string, to: string])[],
): ReadonlySet<string> {
  // A set that grows while it is walked walks what was added too.
  const found = new Set(from);
  for (const here of found) {
    for (const [start, end] of steps) if (start === here) found.add(end);
  }
  return found;
}
