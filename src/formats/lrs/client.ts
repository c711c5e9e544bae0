import type XAPI from '@xapi/xapi';
import type { Clock } from '../../tracking/clock.ts';
import { bytesOf, ROOM } from './room.ts';
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
 * `forbidden`: not in this sitting. `known`: nothing was taken, since something of it had arrived by a former try.
 * `changed`: nothing was taken, since somebody else wrote there. `ended`: nothing of this sitting is taken any more.
 */
export type Outcome = 'stored' | 'again' | 'refused' | 'forbidden' | 'known' | 'changed' | 'ended';

/** What was found under a name: `stored` with a document, or without one where there is none. */
export interface Found {
  readonly outcome: Outcome;
  readonly document?: unknown;
}

/** One learner's records of one activity in an LRS. No method throws or rejects. */
export interface LrsClient {
  state(id: string): Promise<Found>;
  /** Writes unless somebody else did since the state was read or written last, where the LRS lets that be known. */
  setState(id: string, document: object): Promise<Outcome>;
  agentProfile(id: string): Promise<Found>;
  /** Sends statements in one request; the request starts before this returns. */
  send(statements: readonly Statement[]): Promise<Outcome>;
  /** From now on a busy LRS is asked all the same: the page goes, and cannot wait. */
  hurry(): void;
}

export interface LrsPlace {
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

/** A request without an answer counts as lost: a network that swallows it must not hold up the next. */
const LONGEST_ANSWER = 20_000;
/** A busy LRS is not waited for longer, whatever it asks. */
const LONGEST_PAUSE = 120_000;

const OUTCOMES: Readonly<Record<number, Outcome>> = {
  401: 'ended',
  403: 'forbidden',
  408: 'again',
  409: 'known',
  412: 'changed',
  429: 'again',
};

interface Request {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

/** A condition of a request (RFC 9110, 13.1). */
interface Condition {
  readonly etag: string;
  readonly matchHeader: 'If-Match' | 'If-None-Match';
}

const NOT_THERE: Condition = { etag: '*', matchHeader: 'If-None-Match' };

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/**
 * Speaks to an LRS (xAPI 1.0.3 Communication) by @xapi/xapi, whose requests leave through `fetch` here:
 * they outlive the page where the browser can, and every status is an answer.
 */
export function createLrsClient({ XAPI }: Library, place: LrsPlace, fetch: Fetch, clock: Clock): LrsClient {
  /** 429 and 503 may say how long to wait. */
  let notBefore = 0;
  /** What must hold where a state is written, by its id: it bears the tag read or written last, or is not there yet. */
  const conditions = new Map<string, Condition>();
  /** How often in a row a tag did not match; what is on the way may change tags, so that none ever does. */
  let mismatches = 0;
  const noteTag = (stateId: string, tag: unknown): void => {
    // A weak tag, as a proxy makes of a strong one, matches nothing (RFC 9110, 13.1.1).
    if (mismatches < 2 && typeof tag === 'string' && !tag.startsWith('W/')) {
      conditions.set(stateId, { etag: tag, matchHeader: 'If-Match' });
    }
  };

  const adapter = async ({ url, method = 'GET', data, headers = {} }: Request): Promise<Answer> => {
    const body = data === undefined ? undefined : JSON.stringify(data);
    const keepalive = method !== 'GET' && bytesOf(body ?? '') <= ROOM;
    const response = await fetch(url, { method, headers, keepalive, ...(body !== undefined && { body }) });
    const { status } = response;
    if (status === 429 || status === 503) {
      const pause = pauseOf(response.headers.get('retry-after'), clock.now());
      notBefore = clock.now() + Math.min(pause, LONGEST_PAUSE);
    }
    return { data: parse(await response.text()), headers: { etag: response.headers.get('etag') }, status };
  };
  const { actor, registration, activityId } = place;
  const lrs = new XAPI({
    endpoint: place.endpoint,
    auth: place.auth,
    version: '1.0.3',
    adapter: adapter as never,
  });
  const ask = async (request: () => Promise<Answer>): Promise<Partial<Answer> & Found> => {
    const pause = notBefore - clock.now();
    // Longer than any pause: the device's clock was set back.
    if (pause > 0 && pause <= LONGEST_PAUSE) return { outcome: 'again' };
    let callOff: (() => void) | undefined;
    const lost = new Promise<undefined>((passed) => {
      callOff = clock.after(LONGEST_ANSWER, () => passed(undefined));
    });
    try {
      const answer = await Promise.race([request(), lost]);
      if (answer === undefined) return { outcome: 'again' };
      return { ...answer, outcome: outcomeOf(answer.status) };
    } catch {
      return { outcome: 'again' };
    } finally {
      callOff?.();
    }
  };
  const find = async (request: () => Promise<Answer>): Promise<Partial<Answer> & Found> => {
    const answer = await ask(request);
    if (answer.status === 404) return { ...answer, outcome: 'stored' };
    return answer.status === 200 ? { ...answer, document: answer.data } : answer;
  };
  const agent = actor as never;
  return {
    async state(stateId) {
      const found = await find(() => lrs.getState({ agent, activityId, registration, stateId }));
      // Two devices may begin within a moment: the second must see the first (xAPI 1.0.3 Communication, 3.1).
      if (found.status === 404 && mismatches < 2) conditions.set(stateId, NOT_THERE);
      else noteTag(stateId, found.headers?.['etag']);
      return found;
    },
    async setState(stateId, state) {
      const condition = conditions.get(stateId);
      conditions.delete(stateId);
      const { outcome, headers } = await ask(() =>
        lrs.setState({
          agent,
          activityId,
          registration,
          stateId,
          state,
          contentType: 'application/json',
          ...condition,
        }),
      );
      if (outcome === 'stored') {
        if (mismatches < 2) mismatches = 0;
        noteTag(stateId, headers?.['etag']);
      }
      if (outcome === 'changed') mismatches++;
      // Some want the tag of what is replaced, and answer 409 without it.
      return outcome === 'known' ? 'changed' : outcome;
    },
    agentProfile: (profileId) => find(() => lrs.getAgentProfile({ agent, profileId })),
    async send(statements) {
      const { outcome } = await ask(() => lrs.sendStatements({ statements: statements as never }));
      return outcome;
    },
    hurry() {
      notBefore = 0;
    },
  };
}

function outcomeOf(status: number): Outcome {
  if (status < 300) return 'stored';
  return OUTCOMES[status] ?? (status >= 500 ? 'again' : 'refused');
}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date; 0 where it asks nothing. */
function pauseOf(header: string | null, now: number): number {
  const seconds = Number(header);
  return (Number.isNaN(seconds) ? Date.parse(header ?? '') - now : seconds * 1000) || 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
