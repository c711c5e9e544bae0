import type XAPI from '@xapi/xapi';
import type { Agent, Statement } from './statement.ts';

/** What the third script of a package gives: `library.ts`. */
export interface Library {
  readonly XAPI: typeof XAPI;
}

/** As much of `fetch` as is asked for. */
export type Fetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
    readonly keepalive?: boolean;
  },
) => Promise<Pick<Response, 'status' | 'headers' | 'text'>>;

/**
 * What became of a request. `stored`: the LRS has it. `again`: worth another try. `refused`: it will never be taken.
 * `known`: nothing was taken, since something of it had arrived by a former try.
 * `ended`: nothing of this sitting is taken any more.
 */
export type Outcome = 'stored' | 'again' | 'refused' | 'known' | 'ended';

/** What was found under a name: a document, nothing, or no answer. */
export interface Found {
  readonly outcome: Outcome;
  readonly document?: unknown;
}

/** One learner's records of one activity in an LRS. No method throws or rejects. */
export interface LrsClient {
  state(id: string): Promise<Found>;
  setState(id: string, document: object): Promise<Outcome>;
  agentProfile(id: string): Promise<Found>;
  /** Sends statements in one request; the request starts before this returns. */
  send(statements: readonly Statement[]): Promise<Outcome>;
}

export interface LrsPlace {
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

/** Browsers refuse to keep more than 64 KiB alive after the page; two requests may be under way at once. */
const KEEPALIVE_BYTES = 30_000;

interface Request {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

interface Answer {
  readonly data: unknown;
  readonly headers: Record<string, string>;
  readonly status: number;
}

/**
 * Speaks to an LRS (xAPI 1.0.3 Communication) by @xapi/xapi, whose requests leave through `fetch` here:
 * they outlive the page where the browser can, and every status is an answer.
 */
export function createLrsClient({ XAPI }: Library, place: LrsPlace, fetch: Fetch): LrsClient {
  /** 429 may name seconds to wait. */
  let notBefore = 0;
  const adapter = async ({ url, method = 'GET', data, headers = {} }: Request): Promise<Answer> => {
    const body = data === undefined ? undefined : JSON.stringify(data);
    const keepalive = method !== 'GET' && (body?.length ?? 0) < KEEPALIVE_BYTES;
    const response = await fetch(url, { method, headers, keepalive, ...(body !== undefined && { body }) });
    const wait = Number(response.headers.get('retry-after'));
    if (response.status === 429 && wait > 0) notBefore = Date.now() + wait * 1000;
    return { data: parse(await response.text()), headers: {}, status: response.status };
  };
  const { actor, registration, activityId } = place;
  const lrs = new XAPI({
    endpoint: place.endpoint,
    auth: place.auth,
    version: '1.0.3',
    adapter: adapter as never,
  });
  const ask = async (
    request: () => Promise<{ readonly status: number; readonly data: unknown }>,
  ): Promise<Found> => {
    if (Date.now() < notBefore) return { outcome: 'again' };
    try {
      const { status, data } = await request();
      return status === 200 ? { outcome: 'stored', document: data } : { outcome: outcomeOf(status) };
    } catch {
      return { outcome: 'again' };
    }
  };
  const agent = actor as never;
  return {
    state: (stateId) => ask(() => lrs.getState({ agent, activityId, registration, stateId })),
    async setState(stateId, state) {
      const { outcome } = await ask(() =>
        lrs.setState({
          agent,
          activityId,
          registration,
          stateId,
          state,
          contentType: 'application/json',
        }),
      );
      return outcome;
    },
    agentProfile: (profileId) => ask(() => lrs.getAgentProfile({ agent, profileId })),
    async send(statements) {
      const { outcome } = await ask(() => lrs.sendStatements({ statements: statements as never }));
      return outcome;
    },
  };
}

function outcomeOf(status: number): Outcome {
  if (status < 300) return 'stored';
  if (status === 409) return 'known';
  if (status === 401) return 'ended';
  return status >= 500 || status === 408 || status === 429 ? 'again' : 'refused';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
