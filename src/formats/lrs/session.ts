import { hash } from '../../content/hash.ts';
import { createCommitter } from '../../tracking/committer.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { SAVE_STATUS } from '../../tracking/local-tracker.ts';
import { merge } from '../../tracking/merge.ts';
import type { StatusTeller } from '../../tracking/status.ts';
import type { AnswerRecord, LaunchMode, Opened, Tracker } from '../../tracking/tracker.ts';
import { createLrsClient, type LrsClient, type Outcome } from './client.ts';
import type { LrsOptions } from './options.ts';
import { createJourney } from './journey.ts';
import { createQueue } from './queue.ts';
import type { Launch, LaunchData, LrsRules } from './rules.ts';
import { keepPending, NOTHING, readPending, readRemote, type RemoteState } from './saved.ts';
import { openSitting } from './sitting.ts';
import type { Statement } from './statement.ts';
import { scaled, statement, type Happening, type StatementFacts } from './statements.ts';
import { namedUuid, randomUuid } from './uuid.ts';

/** One word of letters: some platforms take no other name of a state. */
const STATE = 'declic';
/** How long the learner's former state is awaited before the page goes on without it. */
const LONGEST_WAIT = 4000;
/** How long a try waits for the script that speaks to the LRS; its loading goes on. */
const LONGEST_LOAD = 10_000;

/** A connection to the LRS, once all that a sitting needs of it is known. */
interface Link {
  readonly client: LrsClient;
  readonly data: LaunchData;
}

export type LrsSession = Pick<Tracker, 'answer' | 'record' | 'flush' | 'close'> & {
  open(): Promise<Opened>;
  readonly returnTo: string | undefined;
};

/**
 * Keeps one learner's progress in an LRS (xAPI 1.0.3), and tells it by statements. Until the LRS answers, and whenever it
 * does not, all is kept on the device under a key of learner and registration, and goes to the LRS under a launch of the
 * same two alone.
 */
export function createLrsSession(
  launch: Launch,
  rules: LrsRules,
  options: LrsOptions,
  status: StatusTeller,
): LrsSession {
  const { clock, storage, sessionStorage, load, fetch } = options;
  const learner = hashed(JSON.stringify(launch.actor) + launch.registration);
  const store = createDeviceStore(options.module, learner, storage);
  const { sitting, keep: keepSitting } = openSitting(hashed(launch.session), clock.now(), sessionStorage);
  const left = readPending(store);

  let link: Link | undefined;
  let connecting: Promise<boolean> | undefined;
  let remote: RemoteState = NOTHING;
  let base = left?.base ?? 0;
  let stamp = left?.stamp ?? 0;
  let progress = left?.progress;
  /** What the page was given to begin with, and what the LRS turned out to hold since. */
  let openedWith: string | undefined;
  let late: string | undefined;
  let said = { completed: false, passed: false };
  let over = sitting.over === true;
  let closed = false;
  let latest = 0;

  const within = (ms: number): Promise<undefined> =>
    new Promise((passed) => clock.after(ms, () => passed(undefined)));
  const mode = (): LaunchMode => link?.data.mode ?? 'normal';
  const counts = (): boolean => mode() === 'normal';
  /** Never backwards within a sitting, whatever the device's clock does. */
  const now = (): number => (latest = Math.max(latest, clock.now()));
  const seconds = (): number => progress?.seconds ?? (now() - sitting.began) / 1000;

  const facts = (): StatementFacts => ({
    ...options.facts,
    ...launch,
    cmi5: rules.cmi5,
    template: link?.data.template ?? {},
    masteryScore: link?.data.masteryScore,
  });
  // What a former sitting left is told in this one, and must not seem older than its beginning.
  const tell = (happening: Happening): Statement =>
    statement(rules.cmi5 ? { ...happening, at: Math.max(happening.at, sitting.began) } : happening, facts());
  const keep = (): void => {
    // Whether a sitting failed is known at its end alone: the next one may pass.
    const waiting = queue.waiting.filter(({ verb }) => verb !== 'failed');
    // What the LRS has stays here too: a page loaded again once its sitting is over can ask nothing of the LRS.
    keepPending(store, { base, stamp, progress, waiting });
  };
  const queue = createQueue(left?.waiting ?? [], tell, () => keep());
  const add = (happening: Happening): void => {
    if (counts()) queue.add(happening);
  };

  const journey = createJourney(options.screenTitle, now, add);

  const connect = async (): Promise<boolean> => {
    if (link || over) return link !== undefined;
    try {
      const library = await Promise.race([load(), within(LONGEST_LOAD)]);
      if (!library) return false;
      const auth = sitting.auth ?? (await launch.authorize(fetch));
      if (auth === undefined) return end();
      sitting.auth = auth;
      keepSitting();
      const client = createLrsClient(library, { ...launch, auth }, fetch);
      const data = await rules.launchData(client);
      const found = await client.state(STATE);
      if (found.outcome === 'ended') return end();
      if (found.outcome === 'again' || data === undefined) return false;
      link = { client, data };
      adopt(readRemote(found.document));
      return true;
    } catch {
      return false;
    }
  };
  const connectOnce = (): Promise<boolean> =>
    (connecting ??= connect().finally(() => {
      connecting = undefined;
    }));
  const end = (): false => {
    over = true;
    return false;
  };

  /** Brings together what the LRS holds and what this device kept; what only one of them has stays. */
  const adopt = (found: RemoteState): void => {
    remote = found;
    said = { completed: found.completed, passed: found.passed };
    const mine = progress;
    // An LRS that holds less than it acknowledged was emptied on purpose: a new beginning.
    const emptied = found.stamp < base;
    if (openedWith !== undefined) {
      late = found.state;
      if (mine) progress = { ...mine, state: merge(found.state, '', mine.state) };
      stamp = mine ? Math.max(stamp, found.stamp + 1) : found.stamp;
    } else if (mine && !emptied && found.stamp < stamp) {
      const state = found.stamp === base ? mine.state : merge(found.state, '', mine.state);
      progress = { ...mine, state, seconds: 0 };
    } else {
      progress = undefined;
      stamp = found.stamp;
    }
    base = found.stamp;
    keep();
  };

  const saveState = async ({ client }: Link): Promise<Outcome> => {
    if (!counts() || progress === undefined || (stamp === base && same(said, remote))) return 'stored';
    const sent = { stamp, state: progress.state, screen: progress.screen, ...said };
    const outcome = await client.setState(STATE, sent);
    if (outcome === 'stored') {
      remote = sent;
      base = Math.max(base, sent.stamp);
      keep();
    }
    return outcome;
  };
  const initialized = (): Statement =>
    tell({ verb: 'initialized', id: sitting.initialized, at: sitting.began });
  const begin = async ({ client }: Link): Promise<Outcome> => {
    if (sitting.begun) return 'stored';
    const outcome = await client.send([initialized()]);
    sitting.begun = outcome === 'stored' || outcome === 'known';
    keepSitting();
    return sitting.begun ? 'stored' : outcome;
  };
  const tellAll = async (to: Link): Promise<Outcome> => {
    const outcome = await begin(to);
    return outcome === 'stored' && counts() ? queue.send(to.client) : outcome;
  };

  /** What is said once, as soon as it is true. */
  const conclude = (): void => {
    if (!progress || !counts()) return;
    const { complete, score = 0 } = progress;
    const name = (verb: string): string => namedUuid(`${verb} ${launch.activityId} ${learner}`);
    if (complete && !said.completed) {
      said = { ...said, completed: true };
      add({ verb: 'completed', id: name('completed'), at: now(), seconds: seconds() });
    }
    if (passes() && !said.passed) {
      said = { ...said, passed: true };
      add({ verb: 'passed', id: name('passed'), at: now(), seconds: seconds(), score });
    }
  };
  const passes = (): boolean | undefined => {
    const mastery = link?.data.masteryScore;
    if (!progress?.complete) return undefined;
    return mastery === undefined ? progress.passed : scaled(progress.score ?? 0) >= mastery;
  };

  const commit = async (): Promise<boolean> => {
    if (!(await connectOnce()) || !link) return false;
    conclude();
    const outcomes = await Promise.all([saveState(link), tellAll(link)]);
    if (outcomes.includes('ended')) end();
    // Progress must not wait for a long queue: the rest of it goes with the next commit.
    if (counts() && queue.waiting.length > 0 && !over) committer.request();
    return outcomes.every((outcome) => outcome === 'stored');
  };
  const committer = createCommitter(
    commit,
    (next) => {
      const gone = next === 'unsaved' && over;
      if (gone) committer.stop();
      status.tell(gone ? 'gone' : next);
    },
    clock,
  );

  return {
    get returnTo() {
      return link?.data.returnTo;
    },
    async open() {
      await Promise.race([connectOnce(), within(LONGEST_WAIT)]);
      openedWith = progress?.state ?? remote.state;
      committer.request();
      return { mode: mode(), state: openedWith, learner };
    },
    answer(record: AnswerRecord) {
      if (closed) return;
      add({
        verb: 'answered',
        id: randomUuid(),
        at: now(),
        answer: record,
        wording: options.wording(record.question),
      });
    },
    record(next) {
      if (closed) return;
      const state = late === undefined ? next.state : merge(late, '', next.state);
      progress = { ...next, state };
      stamp = Math.max(stamp + 1, clock.now());
      journey.at(next, Boolean(openedWith));
      keep();
      if (counts()) committer.request();
      else status.tell(SAVE_STATUS[store.status]);
    },
    flush() {
      void committer.flush();
    },
    async close() {
      if (closed) return;
      // A page that stays can wait for what is under way: the last statement then comes last.
      if (options.stays()) await Promise.race([committer.flush(), within(LONGEST_WAIT)]);
      journey.leave();
      closed = true;
      committer.stop();
      if (!link || over) {
        if (queue.waiting.length > 0 || stamp !== base) status.tell(over ? 'gone' : 'unsaved');
        return;
      }
      conclude();
      if (passes() === false && !said.passed)
        add({ verb: 'failed', id: randomUuid(), at: now(), seconds: seconds(), score: progress?.score ?? 0 });
      const last = tell({ verb: 'terminated', id: randomUuid(), at: now(), seconds: seconds() });
      sitting.over = rules.cmi5;
      keepSitting();
      const outcomes = await Promise.all([
        saveState(link),
        queue.sendLast(link.client, sitting.begun ? [] : [initialized()], last, counts()),
      ]);
      status.tell(outcomes.every((outcome) => outcome === 'stored') ? 'saved' : 'unsaved');
    },
  };
}

/** Names somebody or something on this device without saying who or what it is. */
function hashed(text: string): string {
  return ['declic', 'learner'].map((salt) => hash(salt + text, 32).toString(36)).join('');
}

function same(said: Pick<RemoteState, 'completed' | 'passed'>, held: RemoteState): boolean {
  return said.completed === held.completed && said.passed === held.passed;
}
