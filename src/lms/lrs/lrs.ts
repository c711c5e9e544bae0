import type { Statement } from '../../formats/lrs/statement.ts';
import { createDocuments } from './documents.ts';
import { json, type Exchange, type Reply } from './exchange.ts';

/** How the LRS answers from now on. */
export interface LrsFault {
  /** Status of every answer; nothing is stored. */
  readonly status?: number;
  /** What is sent is stored, but nobody hears of it: the answer is lost. */
  readonly deaf?: boolean;
  /** Seconds to wait, told with the status. */
  readonly retryAfter?: number;
}

/** A learning record store in memory: statements, states and profiles, as far as one module asks (xAPI 1.0.3). */
export interface MemoryLrs {
  /** Answers a request whose path is below the endpoint, e.g. `statements`. */
  respond(exchange: Exchange): Reply;
  /** In the order they were stored. */
  readonly statements: readonly Statement[];
  /** A state; `agent` is JSON. */
  state(activityId: string, registration: string, agent: string, stateId: string): string | undefined;
  setState(activityId: string, registration: string, agent: string, stateId: string, document: object): void;
  /** Fails from now on; nothing given, it works again. */
  fail(fault?: LrsFault): void;
}

export interface LrsGate {
  /** Whether a request may pass; else what it is answered. */
  authorize(exchange: Exchange): Reply | undefined;
  /** Whether statements may be stored; else what their sender is answered. */
  admit(statements: readonly Statement[], exchange: Exchange): Reply | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export function createMemoryLrs(gate: LrsGate): MemoryLrs {
  const statements: Statement[] = [];
  const states = createDocuments(['activityId', 'agent', 'registration', 'stateId']);
  const agentProfiles = createDocuments(['agent', 'profileId']);
  const activityProfiles = createDocuments(['activityId', 'profileId']);
  let fault: LrsFault | undefined;

  const store = (exchange: Exchange): Reply => {
    const list = readStatements(exchange.body);
    const put = exchange.method === 'PUT';
    if (list?.every(({ id }) => UUID.test(id)) !== true)
      return { status: 400, body: 'Not JSON, or a statement without a UUID.' };
    if (put && exchange.query.get('statementId') !== list[0]?.id)
      return { status: 400, body: 'statementId is not the id of the statement.' };
    const known = (id: string): Statement | undefined => statements.find((statement) => statement.id === id);
    const other = list.some((statement) => {
      const former = known(statement.id);
      return former !== undefined && JSON.stringify(former) !== JSON.stringify(statement);
    });
    if (other) return { status: 409 };
    const fresh = list.filter(({ id }) => known(id) === undefined);
    const refusal = gate.admit(fresh, exchange);
    if (refusal) return refusal;
    statements.push(...fresh);
    const ids = list.map(({ id }) => id);
    return put ? { status: 204 } : json(200, ids);
  };
  const find = (query: URLSearchParams): Reply => {
    const id = query.get('statementId');
    const found = statements.find((statement) => statement.id === id);
    if (id !== null) return found ? json(200, found) : { status: 404 };
    const registration = query.get('registration');
    const list = statements.filter(
      ({ context }) => registration === null || context.registration === registration,
    );
    return json(200, { statements: list.reverse(), more: '' });
  };
  const answer = (exchange: Exchange): Reply => {
    if (exchange.path === 'about') return json(200, { version: ['1.0.3'] });
    if (!exchange.headers['x-experience-api-version']?.startsWith('1.0'))
      return { status: 400, body: 'No version.' };
    const refusal = gate.authorize(exchange);
    if (refusal) return refusal;
    if (exchange.path === 'activities/state') return states.respond(exchange);
    if (exchange.path === 'agents/profile') return agentProfiles.respond(exchange);
    if (exchange.path === 'activities/profile') return activityProfiles.respond(exchange);
    if (exchange.path !== 'statements') return { status: 404 };
    if (exchange.method === 'POST' || exchange.method === 'PUT') return store(exchange);
    return find(exchange.query);
  };
  return {
    statements,
    respond(exchange) {
      if (fault?.deaf) {
        answer(exchange);
        return { status: 504 };
      }
      if (fault?.status !== undefined) {
        const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
        return { status: fault.status, headers };
      }
      return answer(exchange);
    },
    state: (activityId, registration, agent, stateId) =>
      states.read({ activityId, agent, registration, stateId }),
    setState(activityId, registration, agent, stateId, document) {
      states.write({ activityId, agent, registration, stateId }, JSON.stringify(document));
    },
    fail(next) {
      fault = next;
    },
  };
}

function readStatements(body: string): readonly Statement[] | undefined {
  try {
    const sent = JSON.parse(body) as Statement | readonly Statement[];
    return 'length' in sent ? sent : [sent];
  } catch {
    return undefined;
  }
}
