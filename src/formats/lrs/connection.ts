import { wait } from '../../tracking/clock.ts';
import { createLrsClient, type LrsClient } from './client.ts';
import type { LrsOptions } from './options.ts';
import { STATE } from './remote-state.ts';
import type { Launch, LaunchData, LrsRules } from './rules.ts';
import type { OpenSitting } from './sitting.ts';

/** How long a try waits for the script that speaks to the LRS, and for the right to speak; both go on. */
const LONGEST_TRY = 10_000;

/** A connection to the LRS, once all that a sitting needs of it is known. */
export interface Link {
  readonly client: LrsClient;
  readonly data: LaunchData;
}

export interface Connection {
  readonly link: Link | undefined;
  /** The platform takes nothing of this launch any more. */
  readonly over: boolean;
  end(): void;
  /** Tries to connect, unless it is done or over. Never rejects. */
  connect(): Promise<void>;
}

/** @param onLink hears the state that the LRS holds, before the connection is used. */
export function createConnection(
  launch: Launch,
  rules: LrsRules,
  { clock, fetch, load }: LrsOptions,
  { sitting, keep }: OpenSitting,
  onLink: (link: Link, state: unknown) => void,
): Connection {
  let link: Link | undefined;
  let over = sitting.over === true;
  let authorizing: Promise<string | undefined> | undefined;
  let connecting: Promise<void> | undefined;

  /** A token is given once: the first request is awaited until it fails, and none is sent beside it. */
  const authorize = async (): Promise<string | undefined> => {
    authorizing ??= launch.authorize(fetch);
    try {
      const auth = await authorizing;
      if (auth !== undefined) sitting.auth = auth;
      keep();
      return auth;
    } finally {
      authorizing = undefined;
    }
  };
  const attempt = async (): Promise<void> => {
    if (link || over) return;
    try {
      const ready = await Promise.race([
        Promise.all([load(), sitting.auth ?? authorize()]),
        wait(clock, LONGEST_TRY),
      ]);
      if (ready === undefined) return;
      const [library, auth] = ready;
      if (auth === undefined) {
        end();
        return;
      }
      const client = createLrsClient(library, { ...launch, auth }, fetch, clock);
      const [data, found] = await Promise.all([rules.launchData(client), client.state(STATE)]);
      if (found.outcome === 'ended') end();
      if (found.outcome !== 'stored' || data === undefined) return;
      link = { client, data };
      onLink(link, found.document);
    } catch {
      // The next try may do better.
    }
  };
  const end = (): void => {
    over = true;
  };
  return {
    get link() {
      return link;
    },
    get over() {
      return over;
    },
    end,
    connect: () =>
      (connecting ??= attempt().finally(() => {
        connecting = undefined;
      })),
  };
}
