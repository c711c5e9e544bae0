import type { Context, Statement } from '../../formats/lrs/statement.ts';
import { checkCmi5, verbOf, type Cmi5Launch } from './cmi5-checks.ts';
import { json, type Exchange, type Reply } from './exchange.ts';
import { createMemoryLrs, type LrsFault, type MemoryLrs } from './lrs.ts';

export interface PlatformLaunch {
  readonly learner?: string;
  /** What the learner is called, which may change. */
  readonly name?: string;
  /** Another attempt has another one. */
  readonly registration?: string;
  readonly mode?: Cmi5Launch['mode'];
  readonly masteryScore?: number;
  readonly returnUrl?: string;
}

/** A platform in memory that launches one module by cmi5, or by xAPI alone, and keeps its records. */
export interface Platform {
  readonly lrs: MemoryLrs;
  /** Rules that statements broke, each with its id. */
  readonly violations: readonly string[];
  /** Every request, with its answer. */
  readonly calls: readonly { readonly exchange: Exchange; readonly reply: Reply }[];
  /** @returns the query of the module's address. */
  launch(options?: PlatformLaunch): string;
  /** Ends the latest session as a platform does whose learner was away too long. */
  abandon(): void;
  /** Answers a request below `base`. */
  respond(exchange: Exchange): Reply;
  fail(fault?: LrsFault): void;
}

export interface PlatformOptions {
  readonly format: 'cmi5' | 'xapi';
  /** Where the platform is reached, without a trailing slash, e.g. `http://127.0.0.1:8080/platform`. */
  readonly base: string;
  /** Id of the module in its manifest. */
  readonly publisherId: string;
}

const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const REGISTRATION = '3d2f7a10-6c5e-4a6b-9b1a-0f0e0d0c0b0a';

interface Session {
  readonly launch: Cmi5Launch;
  readonly auth: string;
  fetched: boolean;
  over: boolean;
  /** What must be asked for before anything is said. */
  readonly asked: Set<string>;
  readonly statements: Statement[];
}

const LAUNCH_DATA = 'LMS.LaunchData';
const PREFERENCES = 'cmi5LearnerPreferences';
/** Rules of cmi5 on what to ask for first. */
const FIRST: Readonly<Record<string, string>> = { [LAUNCH_DATA]: '10.2.1.0-4', [PREFERENCES]: '11.0.0.0-3' };

/** Paths below the base: `lrs/…` is the LRS, `fetch` gives tokens. */
export function createPlatform({ format, base, publisherId }: PlatformOptions): Platform {
  const sessions: Session[] = [];
  const violations: string[] = [];
  const calls: { readonly exchange: Exchange; readonly reply: Reply }[] = [];
  const sessionOf = (exchange: Exchange): Session | undefined =>
    sessions.find(({ auth }) => exchange.headers['authorization'] === `Basic ${auth}`);

  const broken = (faults: readonly string[]): Reply | undefined => {
    violations.push(...faults);
    return faults.length > 0 ? { status: 403, body: faults.join('\n') } : undefined;
  };
  const lrs = createMemoryLrs({
    authorize(exchange) {
      const session = sessionOf(exchange);
      if (session === undefined || session.over) return { status: 401 };
      if (format === 'xapi') return undefined;
      const { method, query } = exchange;
      const id = query.get('stateId') ?? query.get('profileId') ?? '';
      if (method === 'GET') session.asked.add(id);
      return broken(checkRequest(exchange, session.launch, id));
    },
    admit(statements, exchange) {
      const session = sessionOf(exchange);
      if (format === 'xapi' || session === undefined) return undefined;
      const { launch, asked } = session;
      const faults = Object.keys(FIRST).flatMap((id) =>
        asked.has(id) ? [] : [`${FIRST[id]}: ${id} was not asked for first`],
      );
      const registration = lrs.statements.filter(
        ({ context }) => context.registration === launch.registration,
      );
      statements.forEach((statement, place) => {
        const before = statements.slice(0, place);
        const former = {
          registration: [...registration, ...before],
          session: [...session.statements, ...before],
        };
        faults.push(...checkCmi5(statement, launch, former));
      });
      const refusal = broken(faults);
      if (refusal) return refusal;
      session.statements.push(...statements);
      session.over ||= statements.some((statement) => verbOf(statement) === 'terminated');
      return undefined;
    },
  });

  const giveToken = (exchange: Exchange): Reply => {
    const session = sessions[Number(exchange.query.get('session'))];
    if (session === undefined || session.fetched)
      return json(200, { 'error-code': '1', 'error-text': 'The token was given already.' });
    session.fetched = true;
    return json(200, { 'auth-token': session.auth });
  };
  const answer = (exchange: Exchange): Reply => {
    const path = exchange.path.replace(/^\//, '');
    if (path === 'fetch' && exchange.method === 'POST') return faulty() ?? giveToken(exchange);
    if (path.startsWith('lrs/')) return lrs.respond({ ...exchange, path: path.slice('lrs/'.length) });
    return { status: 404 };
  };
  let fault: LrsFault | undefined;
  const faulty = (): Reply | undefined =>
    fault?.status === undefined ? undefined : { status: fault.status };

  return {
    lrs,
    violations,
    calls,
    launch(options = {}) {
      const {
        learner = 'ana',
        registration = REGISTRATION,
        mode = 'Normal',
        masteryScore,
        returnUrl,
      } = options;
      const number = sessions.length;
      const auth = btoa(`session:${number}`);
      const account = { homePage: 'https://platform.example', name: learner };
      const { name } = options;
      const actor = { objectType: 'Agent', ...(name !== undefined && { name }), account };
      const activityId = format === 'cmi5' ? 'https://platform.example/activities/1' : publisherId;
      const template: Context = {
        contextActivities: { grouping: [{ id: publisherId }] },
        extensions: { [SESSION_ID]: `session-${number}` },
      };
      // A session that did not end is abandoned when the next begins.
      for (const session of format === 'cmi5' ? sessions : []) {
        const { launch } = session;
        if (launch.registration === registration && same(launch.actor, actor)) session.over = true;
      }
      sessions.push({
        launch: { actor, registration, activityId, mode, template, masteryScore },
        auth,
        fetched: false,
        over: false,
        asked: new Set(),
        statements: [],
      });
      const agent = JSON.stringify(actor);
      if (format === 'cmi5') {
        lrs.setState(activityId, registration, agent, LAUNCH_DATA, {
          contextTemplate: template,
          launchMode: mode,
          moveOn: 'CompletedOrPassed',
          ...(masteryScore !== undefined && { masteryScore }),
          ...(returnUrl !== undefined && { returnURL: returnUrl }),
        });
      }
      const own: Record<string, string> =
        format === 'cmi5'
          ? { fetch: `${base}/fetch?session=${number}`, activityId }
          : { auth: `Basic ${auth}`, activity_id: activityId };
      return `?${new URLSearchParams({ endpoint: `${base}/lrs/`, actor: agent, registration, ...own }).toString()}`;
    },
    abandon() {
      const session = sessions.at(-1);
      if (session) session.over = true;
    },
    respond(exchange) {
      const reply = answer(exchange);
      calls.push({ exchange, reply });
      return reply;
    },
    fail(next) {
      fault = next;
      lrs.fail(next);
    },
  };
}

/** @returns rules of cmi5 that a request for a document breaks. */
function checkRequest({ path, method, query }: Exchange, launch: Cmi5Launch, id: string): readonly string[] {
  if (path === 'statements' || path === 'about') return [];
  const faults: string[] = [];
  if (!same(JSON.parse(query.get('agent') ?? 'null'), launch.actor)) faults.push('8.1.3.0-3: another agent');
  const registration = query.get('registration');
  if (path === 'activities/state' && registration !== launch.registration)
    faults.push(`8.1.4.0-3: registration ${registration ?? 'missing'}`);
  if (id === LAUNCH_DATA && method !== 'GET') faults.push(`10.2.1.0-5: ${method} ${LAUNCH_DATA}`);
  return faults;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
