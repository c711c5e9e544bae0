import type { FileToKeep, KeepOutcome } from '../worker/protocol.ts';
import { bytesOf, type ListedFile, type OfflineGroup, type OfflineList } from './offline-list.ts';

/** One group, as it stands on the device. */
export interface KeptGroup {
  readonly group: OfflineGroup;
  /** Not there. */
  readonly missing: readonly ListedFile[];
  /** There, but the site has a newer one. */
  readonly old: readonly ListedFile[];
}

/** The first digits of a kept copy's SHA-256; undefined where no copy is there. */
export type SumOf = (path: string) => Promise<string | undefined>;

/** Looks at every file: copies are judged by what they hold, whoever kept them. */
export async function lookAt(list: OfflineList, sumOf: SumOf): Promise<readonly KeptGroup[]> {
  const groups: KeptGroup[] = [];
  for (const group of list.groups) {
    const sums = await Promise.all(group.files.map(async (file) => [file, await sumOf(file.path)] as const));
    groups.push({
      group,
      missing: sums.flatMap(([file, sum]) => (sum === undefined ? [file] : [])),
      old: sums.flatMap(([file, sum]) => (sum === undefined || sum === file.sum ? [] : [file])),
    });
  }
  return groups;
}

/** What a person is told of it. */
export interface KeptSummary {
  readonly modules: number;
  readonly keptModules: readonly string[];
  /** On the device. */
  readonly keptBytes: number;
  /** Still to fetch. */
  readonly missingBytes: number;
  /** To fetch again. */
  readonly oldBytes: number;
}

export function summaryOf(groups: readonly KeptGroup[]): KeptSummary {
  const all = (files: (one: KeptGroup) => readonly ListedFile[]): number => bytesOf(groups.flatMap(files));
  const missingBytes = all(({ missing }) => missing);
  return {
    modules: groups.filter(({ group }) => group.title !== undefined).length,
    keptModules: groups.flatMap(({ group: { title }, missing }) =>
      title !== undefined && missing.length === 0 ? [title] : [],
    ),
    keptBytes: all(({ group }) => group.files) - missingBytes,
    missingBytes,
    oldBytes: all(({ old }) => old),
  };
}

/** How keeping goes on, and what it asks. */
export interface KeepingSteps {
  keep(files: readonly FileToKeep[]): Promise<KeepOutcome>;
  /** Told after each group. */
  onStep(groups: readonly KeptGroup[]): void;
  isPaused(): boolean;
}

/**
 * Has what is missing or old fetched, one group after the other, so that a pause or a cut loses one group at most.
 * @returns how it ended; `paused` where it was asked to stop.
 */
export async function keepAll(
  groups: readonly KeptGroup[],
  { keep, onStep, isPaused }: KeepingSteps,
): Promise<KeepOutcome | 'paused'> {
  const now = [...groups];
  for (const [index, { group, missing, old }] of groups.entries()) {
    const files = [
      ...missing.map(({ path }) => ({ url: path })),
      ...old.map(({ path }) => ({ url: path, again: true })),
    ];
    if (files.length === 0) continue;
    if (isPaused()) return 'paused';
    const outcome = await keep(files);
    if (outcome !== 'kept') return outcome;
    now[index] = { group, missing: [], old: [] };
    onStep([...now]);
  }
  return 'kept';
}
