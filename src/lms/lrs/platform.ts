import type { Context, Statement } from '../../formats/lrs/statement.ts';
import { checkCmi5, verbOf, type Cmi5Launch } from './cmi5-checks.ts';
import { json, type Exchange, type Reply } from './exchange.ts';
import { createMemoryLrs, type LrsFault, type MemoryLrs } from './lrs.ts';

export interface PlatformLaunch {
  readonly learner?: string;
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
  readonly statements: Statement[];
}

/** Paths below the base: `lrs/…` is the LRS, `fetch` gives tokens. */
export function createPlatform({ format, base, publisherId }: PlatformOptions): Platform {
  const sessions: Session[] = [];
  const violations: string[] = [];
  const calls: { readonly exchange: Exchange; readonly reply: Reply }[] = [];
  const sessionOf = (exchange: Exchange): Session | undefined =>
    sessions.find(({ auth }) => exchange.headers['authorization'] === `Basic ${auth}`);

  const lrs = createMemoryLrs({
    authorize(exchange) {
      const session = sessionOf(exchange);
      return session === undefined || session.over ? { status: 401 } : undefined;
    },
    admit(statements, exchange) {
      const session = sessionOf(exchange);
      if (format === 'xapi' || session === undefined) return undefined;
      const { launch } = session;
      for (const statement of statements) {
        const registration = lrs.statements.filter(
          ({ context }) => context.registration === launch.registration,
        );
        const former = { registration: [...registration, ...statements], session: session.statements };
        const before = {
          ...former,
          registration: former.registration.filter((other) => other !== statement),
        };
        const faults = checkCmi5(statement, launch, before);
        violations.push(...faults);
        if (faults.length > 0) return { status: 403, body: faults.join('\n') };
        session.statements.push(statement);
        if (verbOf(statement) === 'terminated') session.over = true;
      }
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
    launch({ learner = 'ana', registration = REGISTRATION, mode = 'Normal', masteryScore, returnUrl } = {}) {
      const number = sessions.length;
      const auth = btoa(`session:${number}`);
      const actor = { objectType: 'Agent', account: { homePage: 'https://platform.example', name: learner } };
      const activityId = format === 'cmi5' ? 'https://platform.example/activities/1' : publisherId;
      const template: Context = {
        contextActivities: { grouping: [{ id: publisherId }] },
        extensions: { [SESSION_ID]: `session-${number}` },
      };
      sessions.push({
        launch: { actor, registration, activityId, mode, template, masteryScore },
        auth,
        fetched: false,
        over: false,
        statements: [],
      });
      const agent = JSON.stringify(actor);
      if (format === 'cmi5') {
        lrs.setState(activityId, registration, agent, 'LMS.LaunchData', {
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
