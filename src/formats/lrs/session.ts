import { wait } from '../../tracking/clock.ts';
import { createCommitter } from '../../tracking/committer.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { SAVE_STATUS } from '../../tracking/local-tracker.ts';
import type { StatusTeller } from '../../tracking/status.ts';
import type { LaunchMode, Opened, SaveStatus, Tracker } from '../../tracking/tracker.ts';
import { deviceKey } from '../device-key.ts';
import type { Outcome } from './client.ts';
import { createConnection, type Link } from './connection.ts';
import { createJourney } from './journey.ts';
import type { LrsOptions } from './options.ts';
import { createQueue } from './queue.ts';
import type { Launch, LrsRules } from './rules.ts';
import { openSitting } from './sitting.ts';
import { createStateKeeper } from './state-keeper.ts';
import type { Agent, Statement } from './statement.ts';
import { scaled, statement, type Happening, type StatementFacts } from './statements.ts';
import { namedUuid, randomUuid } from './uuid.ts';

/** Milliseconds that the learner's former state is awaited; the page can be read and answered meanwhile. */
const LONGEST_WAIT = 8000;
/** Milliseconds that the end of a sitting waits for a platform, twice at most. */
const LONGEST_END = 4000;

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
  const { clock } = options;
  const learner = deviceKey(identity(launch.actor) + launch.registration);
  const store = createDeviceStore(options.module, learner, options.storage);
  const opened = openSitting(deviceKey(launch.session), clock.now(), options.sessionStorage);
  const { sitting } = opened;
  let closed = false;
  const isClosed = (): boolean => closed;
  let latest = sitting.began;
  /** Whether an earlier sitting told what it reached. */
  let resumed = false;

  const mode = (): LaunchMode => connection.link?.data.mode ?? 'normal';
  const counts = (): boolean => mode() === 'normal';
  /** Never backwards within a sitting, whatever the device's clock does. */
  const now = (): number => (latest = Math.max(latest, clock.now()));
  const seconds = (): number => keeper.progress?.seconds ?? (now() - sitting.began) / 1000;

  const facts = (): StatementFacts => ({
    ...options.facts,
    ...launch,
    cmi5: rules.cmi5,
    template: connection.link?.data.template ?? {},
    masteryScore: connection.link?.data.masteryScore,
  });
  /** Moments of what a former sitting left: told in this one, in its order, it comes after the beginning. */
  const moments = new Map<string, number>();
  const momentOf = ({ id, verb, at }: Happening): number => {
    if (!rules.cmi5 || verb === 'initialized' || at > sitting.began) return at;
    const moment = moments.get(id) ?? sitting.began + moments.size + 1;
    moments.set(id, moment);
    return moment;
  };
  const tell = (happening: Happening): Statement =>
    statement({ ...happening, at: momentOf(happening) }, facts());
  const queue = createQueue(store, tell);
  const add = (happening: Happening): void => {
    if (counts()) queue.add(happening);
  };
  const journey = createJourney(options.screenTitle, now, add);
  const keeper = createStateKeeper(store, clock, options.merge);
  const connection = createConnection(launch, rules, options, opened, (link, state) => {
    keeper.adopt(state);
    if (link.data.mode !== 'normal') queue.forget();
  });

  const initialized = (): Statement =>
    tell({ verb: 'initialized', id: sitting.initialized, at: sitting.began });
  const begin = async ({ client }: Link): Promise<Outcome> => {
    if (sitting.begun) return 'stored';
    const outcome = await client.send([initialized()]);
    // In cmi5 nothing may be told before it; elsewhere it is one statement among others.
    const barred = rules.cmi5 ? ['again', 'refused', 'forbidden', 'ended'] : ['again', 'ended'];
    sitting.begun = !barred.includes(outcome);
    opened.keep();
    return sitting.begun ? 'stored' : outcome;
  };
  const tellAll = async (link: Link): Promise<Outcome> => {
    const outcome = await begin(link);
    return outcome === 'stored' && counts() ? queue.send(link.client) : outcome;
  };
  const saveState = async ({ client }: Link, last = false): Promise<Outcome> =>
    counts() ? keeper.save(client, last) : 'stored';

  /** What is said once, as soon as it is true. */
  const conclude = (): void => {
    const { progress, said } = keeper;
    if (!progress || !counts()) return;
    const id = (verb: string): string => namedUuid(`${verb} ${launch.activityId} ${learner}`);
    if (progress.complete && !said.completed) {
      keeper.say('completed');
      add({ verb: 'completed', id: id('completed'), at: now(), seconds: seconds() });
    }
    if (passes() && !said.passed) {
      keeper.say('passed');
      add({ verb: 'passed', id: id('passed'), at: now(), seconds: seconds(), score: score() });
    }
  };
  // Where nothing is judged, all is right.
  const score = (): number => keeper.progress?.score ?? 1;
  const passes = (): boolean | undefined => {
    const mastery = connection.link?.data.masteryScore;
    if (!keeper.progress?.complete) return undefined;
    return mastery === undefined ? keeper.progress.passed : scaled(score()) >= mastery;
  };

  const linked = async (act: (link: Link) => Promise<Outcome>): Promise<boolean> => {
    await connection.connect();
    const { link } = connection;
    if (!link || connection.over) return false;
    const outcome = await act(link);
    if (outcome === 'ended') connection.end();
    return outcome === 'stored';
  };
  /** Of what is said of state and of statements, the worst is told. */
  const heard: SaveStatus[] = [];
  const hear =
    (place: number) =>
    (next: SaveStatus): void => {
      heard[place] = next;
      const gone = heard.includes('unsaved') && connection.over;
      if (gone) stop();
      const worst = (['unsaved', 'saving'] as const).find((one) => heard.includes(one));
      status.tell(gone ? 'gone' : (worst ?? 'saved'));
    };
  const saver = createCommitter(() => linked((link) => saveState(link)), hear(0), clock);
  // Statements that a platform takes one by one, or late, must not keep the state waiting.
  const teller = createCommitter(
    () =>
      linked(async (link) => {
        conclude();
        if (keeper.unsaved) saver.request();
        const outcome = await tellAll(link);
        // The rest of a long queue goes with the next request.
        if (counts() && queue.busy && outcome !== 'ended') teller.request();
        return outcome;
      }),
    hear(1),
    clock,
  );
  const request = (): void => {
    saver.request();
    teller.request();
  };
  const stop = (): void => {
    saver.stop();
    teller.stop();
  };
  const flush = (): Promise<unknown> => Promise.all([saver.flush(), teller.flush()]);
  /** Sends all that waits. */
  const drain = async (): Promise<void> => {
    await flush();
    stop();
    const { link } = connection;
    while (link && counts() && queue.busy && !closed && (await queue.send(link.client)) === 'stored');
  };

  const end = async (): Promise<void> => {
    if (closed) return;
    // A page that stays can wait for what is under way: the last statement then comes last.
    if (options.stays()) await Promise.race([drain(), wait(clock, LONGEST_END)]);
    // The page may have gone meanwhile.
    if (isClosed()) return;
    journey.leave();
    closed = true;
    stop();
    const { link } = connection;
    if (!link || connection.over) {
      if (queue.busy || keeper.unsaved) status.tell(connection.over ? 'gone' : 'unsaved');
      return;
    }
    link.client.hurry();
    conclude();
    if (passes() === false && !keeper.said.passed)
      add({ verb: 'failed', id: randomUuid(), at: now(), seconds: seconds(), score: score() });
    const last = tell({ verb: 'terminated', id: randomUuid(), at: now(), seconds: seconds() });
    sitting.over = rules.cmi5;
    opened.keep();
    const first = sitting.begun ? [] : [initialized()];
    const sent = Promise.all([saveState(link, true), queue.sendLast(link.client, first, last, counts())]);
    const outcomes = await Promise.race([sent, wait(clock, 2 * LONGEST_END)]);
    status.tell(outcomes?.every((outcome) => outcome === 'stored') ? 'saved' : 'unsaved');
  };

  return {
    get returnTo() {
      return connection.link?.data.returnTo;
    },
    async open() {
      await Promise.race([connection.connect(), wait(clock, LONGEST_WAIT)]);
      const state = keeper.begin();
      resumed = state !== '';
      request();
      return { mode: mode(), state, learner };
    },
    answer(answer) {
      if (closed) return;
      const wording = options.wording(answer.question);
      add({ verb: 'answered', id: randomUuid(), at: now(), answer, wording });
    },
    record(next) {
      if (closed) return;
      keeper.record(next);
      journey.at(next, resumed);
      if (counts()) request();
      else status.tell(SAVE_STATUS[store.status]);
    },
    flush() {
      void flush();
    },
    close: end,
  };
}

/** Who an agent is, whatever else a platform says of them (xAPI 1.0.3 Data, 2.4.2.3). */
function identity({ account, mbox, mbox_sha1sum: sum, openid }: Agent): string {
  return JSON.stringify([account, mbox, sum, openid]);
}
