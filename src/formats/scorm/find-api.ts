import type { Clock } from '../../tracking/clock.ts';
import type { ScormVersion } from './version.ts';

/** A window, as far as looking for the API goes. */
export interface ApiWindow {
  readonly parent?: ApiWindow;
  readonly opener?: ApiWindow | null;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

const MAX_HOPS = 500;
const PATIENCE = 4000;
const STEP = 100;

/** Reads a property of a window that may belong to another site, or of what is no object at all. */
function peek(object: unknown, name: string): unknown {
  try {
    return (object as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

/** Looks in a window, its parents, then the windows that opened them and their parents. */
export function findApi(start: ApiWindow, version: Pick<ScormVersion, 'api' | 'prefix'>): object | undefined {
  const windows: ApiWindow[] = [start];
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const window = windows[hops];
    if (!window) break;
    const api = peek(window, version.api);
    // An element or a frame may bear the API's name.
    if (peek(api, `${version.prefix}Initialize`)) return api as object;
    const parent = peek(window, 'parent') as ApiWindow | undefined;
    if (parent && !windows.includes(parent)) windows.push(parent);
    else windows.push(...openers(windows));
  }
  return undefined;
}

function openers(windows: readonly ApiWindow[]): ApiWindow[] {
  const found = windows.map((window) => peek(window, 'opener') as ApiWindow | null | undefined);
  return found.filter((opener): opener is ApiWindow => !!opener && !windows.includes(opener)).slice(0, 1);
}

/** Looks at once, then every tenth of a second for four seconds: some platforms put their API in place late. */
export function waitForApi(
  start: ApiWindow,
  version: ScormVersion,
  clock: Clock,
): Promise<object | undefined> {
  const deadline = clock.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = (): void => {
      const api = findApi(start, version);
      if (api || clock.now() >= deadline) resolve(api);
      else clock.after(STEP, look);
    };
    look();
  });
}
