import type { Clock } from '../../tracking/clock.ts';

/** The API adapter of an LMS (SCORM 1.2 RTE, 3.3). What it really returns, and whether it throws, is up to the LMS. */
export interface Scorm12Api {
  LMSInitialize(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** A window, as far as looking for the API goes. */
export interface ApiWindow {
  readonly parent?: ApiWindow;
  readonly opener?: ApiWindow | null;
  readonly API?: Partial<Scorm12Api> | undefined;
}

const MAX_HOPS = 500;
const PATIENCE = 4000;
const STEP = 100;

/** Reads a property of a window that may belong to another site. */
function peek<Name extends keyof ApiWindow>(window: ApiWindow, name: Name): ApiWindow[Name] | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

function isApi(api: ApiWindow['API']): api is Scorm12Api {
  try {
    return !!api?.LMSInitialize;
  } catch {
    return false;
  }
}

/** Looks in a window, its parents, then the windows that opened them and their parents. */
export function findApi(start: ApiWindow): Scorm12Api | undefined {
  const windows: ApiWindow[] = [start];
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const window = windows[hops];
    if (!window) break;
    const api = peek(window, 'API');
    if (isApi(api)) return api;
    const parent = peek(window, 'parent');
    if (parent && !windows.includes(parent)) windows.push(parent);
    else windows.push(...openers(windows));
  }
  return undefined;
}

function openers(windows: readonly ApiWindow[]): ApiWindow[] {
  const found = windows.map((window) => peek(window, 'opener'));
  return found.filter((opener): opener is ApiWindow => !!opener && !windows.includes(opener)).slice(0, 1);
}

/** Looks at once, then every tenth of a second for four seconds: some platforms put their API in place late. */
export function waitForApi(start: ApiWindow, clock: Clock): Promise<Scorm12Api | undefined> {
  const deadline = clock.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = (): void => {
      const api = findApi(start);
      if (api || clock.now() >= deadline) resolve(api);
      else clock.after(STEP, look);
    };
    look();
  });
}
