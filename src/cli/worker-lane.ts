import { Worker } from 'node:worker_threads';
import type { BuiltModule, Lane } from './module-builder.ts';

/** What another thread needs to build modules as this one does. */
export interface WorkerSetUp {
  readonly modules: string;
  readonly mainLang: string;
  /** Names of the formats to pack. */
  readonly formats: readonly string[];
  /** The temporary folder of the result. */
  readonly staging: string;
}

export interface Request {
  readonly folder: string;
  readonly write: boolean;
}

export type Reply =
  | { readonly folder: string; readonly built: BuiltModule }
  | { readonly folder: string; readonly fault: unknown };

interface Waiting {
  readonly resolve: (built: BuiltModule) => void;
  readonly reject: (fault: unknown) => void;
}

/** Builds modules in a thread of its own. */
export class WorkerLane implements Lane {
  readonly #worker: Worker;
  readonly #waiting = new Map<string, Waiting>();

  constructor(setUp: WorkerSetUp) {
    this.#worker = new Worker(new URL('./build-thread.js', import.meta.url), { workerData: setUp });
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.folder);
      this.#waiting.delete(reply.folder);
      if ('built' in reply) waiting?.resolve(reply.built);
      else waiting?.reject(reply.fault);
    });
    this.#worker.on('error', (fault) => {
      for (const { reject } of this.#waiting.values()) reject(fault);
      this.#waiting.clear();
    });
  }

  build(folder: string, write: boolean): Promise<BuiltModule> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(folder, { resolve, reject });
      this.#worker.postMessage({ folder, write } satisfies Request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
