import type { Exchange, Reply } from '../lrs/exchange.ts';
import { json } from '../lrs/exchange.ts';
import { createPlatform, type Platform } from '../lrs/platform.ts';
import { openPackage, type Launchable } from '../launchable.ts';
import { readCmi, relaunch, relaunch2004, type CmiData } from '../scorm/launch-data.ts';
import type { Heard, Launched } from './messages.ts';

/** A package's file, or an answer of the platform. */
export interface TryoutReply {
  readonly status: number;
  readonly headers?: Reply['headers'];
  readonly body?: Uint8Array | string;
}

export interface TryoutOptions {
  /** Path of its page, without a trailing slash. */
  readonly path: string;
  /** The package as it is now; undefined where there is none. */
  readonly zip: () => Promise<Uint8Array | undefined>;
  /** Hears of each request to the record store once it is answered. */
  readonly tell: (heard: Heard) => void;
}

/** Below its page: where a learner goes who leaves the module. */
export const LEFT_PATH = '/termine';

const NAME = 'Dupont, Claude';
const BUSY = { status: 503 } as const;
const DONE = { status: 204 } as const;

/** One module in one format, played as a platform plays it; what is recorded stays in memory. */
export class Tryout {
  readonly #options: TryoutOptions;
  #learner = newLearner();
  #cmi: CmiData = {};
  #opened: Launchable | undefined;
  #platform: Platform | undefined;
  #failing = false;
  /** Whether the latest launch was cut: what its page still sends is lost. */
  #cut = false;

  constructor(options: TryoutOptions) {
    this.#options = options;
  }

  /**
   * Answers a request below the page: `paquet/…` and the actions of the page.
   * @param origin where the platform is reached, e.g. `http://127.0.0.1:8080`.
   */
  async respond(exchange: Exchange, origin: string): Promise<TryoutReply | undefined> {
    const below = exchange.path.slice(this.#options.path.length + 1);
    const file = below.startsWith('paquet/') ? this.#opened?.files[below.slice('paquet/'.length)] : undefined;
    if (file !== undefined) return { status: 200, body: file };
    if (below.startsWith('lrs/') || below === 'fetch') return this.#record(exchange, `/${below}`);
    if (exchange.method !== 'POST') return undefined;
    switch (below) {
      case 'lancer':
        return this.#launch(origin);
      case 'commit':
        return this.#commit(exchange);
      case 'oublier':
        this.#forget();
        return DONE;
      case 'couper':
        this.#cut = true;
        return DONE;
      case 'panne':
        this.#fail(exchange.body === 'oui');
        return DONE;
      default:
        return undefined;
    }
  }

  async #launch(origin: string): Promise<TryoutReply | undefined> {
    const zip = await this.#options.zip();
    if (zip === undefined) return undefined;
    const opened = openPackage(zip);
    this.#opened = opened;
    this.#cut = false;
    const start = `${this.#options.path}/paquet/${opened.start}`;
    if (opened.kind === 'web') return undefined;
    if (opened.kind === 'scorm') {
      const read = opened.edition === '1.2' ? relaunch : relaunch2004;
      const cmi = read(this.#cmi, this.#learner, undefined);
      return json(200, { start, scorm: { edition: opened.edition, cmi } } satisfies Launched);
    }
    const { kind: format, publisherId } = opened;
    const base = origin + this.#options.path;
    const platform = (this.#platform ??= createPlatform({ format, base, publisherId }));
    this.#fail(this.#failing);
    const query = platform.launch({
      learner: this.#learner,
      name: NAME,
      returnUrl: base + LEFT_PATH,
    });
    const kept = platform.calls.map(({ exchange, reply }) => heard(this.#options.path, exchange, reply));
    return json(200, { start: start + query, kept } satisfies Launched);
  }

  #commit({ body }: Exchange): TryoutReply {
    if (this.#failing || this.#cut) return json(500, { result: 'false', errorCode: 101 });
    this.#cmi = readCmi(body);
    return json(200, { result: 'true', errorCode: 0 });
  }

  #record(exchange: Exchange, path: string): TryoutReply {
    if (this.#cut || this.#platform === undefined) return BUSY;
    const reply = this.#platform.respond({ ...exchange, path });
    this.#options.tell(heard(this.#options.path, { ...exchange, path }, reply));
    return reply;
  }

  #forget(): void {
    // Someone else: what the device keeps is kept by learner, and must not come back either.
    this.#learner = newLearner();
    this.#cmi = {};
    this.#platform = undefined;
    this.#cut = true;
  }

  #fail(failing: boolean): void {
    this.#failing = failing;
    this.#platform?.fail(failing ? BUSY : undefined);
  }
}

function newLearner(): string {
  return `essai-${crypto.randomUUID()}`;
}

function heard(
  tryout: string,
  { method, path, query, body }: Exchange,
  { status, body: answer = '' }: Reply,
): Heard {
  const id = query.get('stateId') ?? query.get('profileId') ?? '';
  return { tryout, method, path, id, body, status, answer };
}
