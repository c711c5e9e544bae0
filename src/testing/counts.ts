/** How many checks passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts a run by its output and its exit code, for one kind of tool. */
export type Counter = (output: string, exitCode: number) => Counts;

/** A tool that says yes or no: one check. */
export const countOne: Counter = (_output, exitCode) => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
});

/** The summary of node:test's `spec` reporter. A run that dies before it counts as one failure. */
export const countNodeTests: Counter = (output, exitCode) => {
  const told = (name: string): number => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return atLeastOneFailure({ passed: told('pass'), failed: told('fail') + told('cancelled') }, exitCode);
};

/** The last line of the browser test runner's progress. Files that could not be loaded show in the exit code alone. */
export const countBrowserTests: Counter = (output, exitCode) => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return atLeastOneFailure({ passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 0) }, exitCode);
};

function atLeastOneFailure({ passed, failed }: Counts, exitCode: number): Counts {
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
