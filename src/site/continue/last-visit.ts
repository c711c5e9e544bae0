import { readDiary } from '../../tracking/diary.ts';
import { unpack } from '../../tracking/packed-state.ts';

/** A module, as far as going on with it needs. */
export interface VisitedModule {
  /** Under which the device keeps it: slug and language. */
  readonly key: string;
  readonly title: string;
  /** Relative URL of its page. */
  readonly page: string;
  /** How many, the end left out. */
  readonly screens: number;
}

export interface LastVisit {
  readonly module: VisitedModule;
  /** From 1; one more than there are screens at the end. */
  readonly screen: number;
}

/**
 * The module left on the way last, and where.
 * @param read what the device keeps of a module under a name.
 */
export function lastVisit(
  modules: readonly VisitedModule[],
  read: (module: string, name: 'state' | 'diary') => string,
): LastVisit | undefined {
  let last: (LastVisit & { readonly at: number }) | undefined;
  for (const module of modules) {
    const state = unpack(read(module.key, 'state'));
    const { at = 0, done } = readDiary(read(module.key, 'diary')) ?? {};
    // Without a diary, having seen all is as good as done.
    const isDone = (done !== undefined || at === 0) && (state?.seen.length ?? 0) >= module.screens;
    if (state === undefined || isDone || (last && last.at >= at)) continue;
    last = { module, screen: Math.min(state.index, module.screens) + 1, at };
  }
  return last;
}
