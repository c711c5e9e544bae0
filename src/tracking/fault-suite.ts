import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerNumber, foundNumber, progressNumber, type TrackerWorld } from './tracker-suite.ts';
import type { SaveStatus, Tracker } from './tracker.ts';

/** All that goes wrong around a module. */
const FAULTS = [
  'the API refuses commits',
  'the API throws',
  'the API lies',
  'the session is over',
  'the network is away',
  'the platform never answers',
  'answers of the platform are lost',
  'the platform answers 401',
  'the platform answers 403',
  'the platform answers 409',
  'the platform answers 429',
  'the platform answers 500',
  'the storage of the device is full',
  'the storage of the device is blocked',
  'the storage of the device is cleared',
  'the clock is set back by an hour',
  'the clock is set on by an hour',
] as const;
type FaultName = (typeof FAULTS)[number];

/** One fault of a world, and what holds while it lasts. */
export interface Fault {
  begin(): void;
  end?(): void;
  /** What a learner may rightly be told, once a commit was tried. */
  readonly told: readonly SaveStatus[];
  /** Nothing recorded is lost, though the tab dies while the fault lasts. */
  readonly keeps: boolean;
  /** The same tab stores again once the fault has ended. */
  readonly heals: boolean;
}

export interface FaultWorld extends TrackerWorld {
  /** Each fault, or why this world cannot have it. */
  readonly faults: Readonly<Record<FaultName, Fault | string>>;
}

/** Milliseconds from a record to the death of its tab: before the paint, after it, on the way, while tries go on. */
const DEATHS = [0, 10, 20, 500, 1100, 5000] as const;
/** A request is given up after 20 s and the longest wait between two tries is 30 s; twice, and a moment more. */
const LONG = 105_000;

/** What every tracker promises when something goes wrong: nothing throws, nothing called saved is lost, work goes on. */
export function faultSuite(name: string, createWorld: () => FaultWorld): void {
  describe(`${name}: whatever goes wrong`, () => {
    for (const fault of FAULTS) {
      const lacking = createWorld().faults[fault];
      if (typeof lacking === 'string') {
        it(fault, { skip: lacking });
        continue;
      }
      it(`${fault}: says so, goes on, and stores what it can`, () => workThrough(createWorld(), fault));
      for (const moment of DEATHS)
        it(`${fault}: loses nothing saved when the tab dies ${moment} ms later`, () =>
          dieDuring(createWorld(), fault, moment));
      it(`${fault}: lets a learner begin all the same`, () => beginDuring(createWorld(), fault));
    }

    it('goes on in a page that was kept for « back »', async () => {
      const world = createWorld();
      const { tracker, status } = await begin(world);
      tracker.record(progressNumber(1));
      tracker.flush();
      await world.pass(3_600_000);
      tracker.record(progressNumber(2));
      await world.pass(2000);
      assert.equal(status(), 'saved');
      world.kill();
      assert.equal(await found(world), 2);
    });

    it('loses nothing saved when two tabs are open', async () => {
      const world = createWorld();
      const first = await begin(world);
      first.tracker.record(progressNumber(1));
      await world.pass(2000);
      const second = await begin(world);
      second.tracker.record(progressNumber(2));
      await world.pass(2000);
      assert.equal(second.status(), 'saved');
      first.tracker.flush();
      await first.tracker.close();
      world.kill();
      assert.equal(await found(world), 2);
    });
  });
}

interface Begun {
  readonly tracker: Tracker;
  status(): SaveStatus | undefined;
}

/** A platform may take its time: what the page waits for is waited for. */
async function opening(world: FaultWorld, tracker: Tracker): Promise<number> {
  const opened = tracker.open();
  await world.pass(0);
  await world.pass(10_000);
  return foundNumber(await opened);
}

async function begin(world: FaultWorld): Promise<Begun> {
  const tracker = world.launch();
  await opening(world, tracker);
  let heard: SaveStatus | undefined;
  tracker.onStatus((status) => (heard = status));
  return { tracker, status: () => heard };
}

function found(world: FaultWorld): Promise<number> {
  return opening(world, world.launch());
}

function faultOf(world: FaultWorld, name: FaultName): Fault {
  const fault = world.faults[name];
  assert.ok(typeof fault !== 'string');
  return fault;
}

async function workThrough(world: FaultWorld, name: FaultName): Promise<void> {
  const fault = faultOf(world, name);
  const { tracker, status } = await begin(world);
  tracker.record(progressNumber(1));
  await world.pass(2000);
  assert.equal(status(), 'saved');
  fault.begin();
  tracker.answer(answerNumber(2));
  tracker.record(progressNumber(2));
  await world.pass(LONG);
  assert.ok(fault.told.includes(status() ?? 'saving'), `told ${status()}`);
  tracker.answer(answerNumber(3));
  tracker.record(progressNumber(3));
  tracker.flush();
  await world.pass(2000);
  fault.end?.();
  tracker.record(progressNumber(4));
  await world.pass(LONG);
  if (fault.heals) assert.equal(status(), 'saved');
  const leaving = tracker.close();
  await world.pass(20_000);
  await leaving;
  world.kill();
  if (fault.heals || fault.keeps) assert.equal(await found(world), 4);
  world.assertStandard?.();
}

async function dieDuring(world: FaultWorld, name: FaultName, moment: number): Promise<void> {
  const fault = faultOf(world, name);
  const { tracker, status } = await begin(world);
  tracker.record(progressNumber(1));
  await world.pass(2000);
  let saved = 1;
  fault.begin();
  tracker.answer(answerNumber(2));
  tracker.record(progressNumber(2));
  await world.pass(moment);
  if (status() === 'saved') saved = 2;
  world.kill();
  fault.end?.();
  const number = await found(world);
  assert.ok(number >= (fault.keeps ? 2 : saved), `found ${number}, though ${saved} was called saved`);
  world.assertStandard?.();
}

async function beginDuring(world: FaultWorld, name: FaultName): Promise<void> {
  const fault = faultOf(world, name);
  fault.begin();
  const { tracker, status } = await begin(world);
  tracker.answer(answerNumber(1));
  tracker.record(progressNumber(1));
  await world.pass(LONG);
  assert.ok(status() !== undefined && status() !== 'saving', `told ${status()}`);
  fault.end?.();
  tracker.record(progressNumber(2));
  const leaving = tracker.close();
  await world.pass(20_000);
  await leaving;
}
