/** As much of a service worker's global scope (Service Workers, W3C) as is used here: the DOM's types leave it out. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', hear: (event: WorkerMessageEvent) => void): void;
  addEventListener(type: 'activate', hear: (event: LastingEvent) => void): void;
  /** Written before the script by the build. */
  readonly declicFrame: WorkerFrame;
}

/** An event that lasts as long as what it waits for. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerMessageEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** What the build tells the worker of the site. */
export interface WorkerFrame {
  /** What every device keeps; an address that changes with its content has no revision. */
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
  /** Where a page leads that is not on the device; relative to the site's folder. */
  readonly absent: string;
}

export const worker = globalThis as unknown as WorkerScope;
