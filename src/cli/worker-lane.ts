import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Files } from '../packaging/packager.ts';
import { checkoutFolder } from './checkout.ts';
import type { BuiltModule, Lane } from './module-builder.ts';

/** What another thread needs to build modules as this one does. */
export interface WorkerSetUp {
  readonly modules: string;
  readonly mainLang: string;
  /** Languages of the modules. */
  readonly langs: readonly string[];
  /** Names of the formats to pack. */
  readonly formats: readonly string[];
  /** The schemas for the formats that take them. */
  readonly schemas: Files;
  /** The site's own address, where it is known. */
  readonly address: string | undefined;
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
    this.#worker = new Worker(join(checkoutFolder, 'packages/cli/build-thread.js'), {
      workerData: setUp,
      // What it holds of a module is soon garbage: collecting it sooner keeps the whole build small.
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 12 },
    });
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.folder);
      this.#waiting.delete(reply.folder);
      if ('built' in reply) waiting?.resolve(reply.built);
      else waiting?.reject(reply.fault);
    });
    this.#worker.on('error', (fault) => this.#fail(fault));
    this.#worker.on('exit', () => this.#fail(new Error('the thread ended')));
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

  #fail(fault: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}
