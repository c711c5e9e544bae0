import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../testing/random.ts';
import { decode, encode } from './state-codec.ts';
import type { Outline } from './state.ts';
import type { AnswerRecord, Opened, Progress, SaveStatus, Tracker } from './tracker.ts';

/** One learner, one module, one place to keep progress in; nothing kept at the start. */
export interface TrackerWorld {
  /** Opens the module in a new tab. */
  launch(): Tracker;
  /** The tab launched last dies without a word. */
  kill(): void;
  /** From now on nothing can be stored. */
  breakStorage(): void;
  restoreStorage(): void;
  /** Lets milliseconds go by. */
  pass(ms: number): Promise<void>;
  /** Fails where something was said that the format's standard forbids. */
  assertStandard?(): void;
}

const OUTLINE: Outline = { screens: ['un', 'deux'], questions: [{ id: 'compte', options: [] }] };
/** A commit may start a second after the former, and the storage takes a moment. */
const SETTLED = 1200;
/** The longest wait between two tries, and a moment more. */
const LONGEST_RETRY = 31_000;

/** Progress that carries a number, to be found again in the state. */
export function progressNumber(number: number, more: Partial<Progress> = {}): Progress {
  const answer = { verdict: 'right' as const, tries: 1, picks: [], text: String(number) };
  const state = { screen: 'deux', seen: new Set(['un']), answers: new Map([['compte', answer]]) };
  return {
    state: encode(state, OUTLINE),
    screen: 'deux',
    seen: 0.5,
    complete: false,
    seconds: number,
    ...more,
  };
}

/** The number of the progress found at a launch; 0 where nothing was. */
export function foundNumber(opened: Opened): number {
  return Number(decode(opened.state, OUTLINE).answers.get('compte')?.text ?? 0);
}

export function answerNumber(number: number): AnswerRecord {
  const report = { type: 'choice' as const, response: ['oui'], correct: [['oui']], choices: ['oui', 'non'] };
  return {
    question: `question-${number}`,
    report,
    verdict: 'right',
    outcome: 'LO1.2.01',
    seconds: 3.456,
    at: 1_800_000_000_000,
  };
}

/** What every tracker promises, whatever it stores in. */
export function trackerSuite(name: string, createWorld: () => TrackerWorld): void {
  const relaunch = async (world: TrackerWorld): Promise<number> => foundNumber(await world.launch().open());

  describe(`${name}: what every tracker promises`, () => {
    it('finds nothing at the first launch', async () => {
      const opened = await createWorld().launch().open();
      assert.equal(opened.mode, 'normal');
      assert.equal(opened.state, '');
    });

    it('finds at the next launch what was recorded before closing', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(7));
      await tracker.close();
      assert.equal(await relaunch(world), 7);
      world.assertStandard?.();
    });

    it('finds the last of a burst when the tab dies more than a second later', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      for (let number = 1; number <= 40; number++) {
        tracker.record(progressNumber(number));
        await world.pass(90);
      }
      await world.pass(SETTLED);
      world.kill();
      assert.equal(await relaunch(world), 40);
    });

    it('keeps what it was asked to flush, even if the tab dies at once', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      await world.pass(SETTLED);
      tracker.record(progressNumber(1));
      tracker.flush();
      world.kill();
      assert.equal(await relaunch(world), 1);
    });

    it('tells its status at once, and that it is saved in the end', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      const heard: SaveStatus[] = [];
      tracker.onStatus((status) => heard.push(status));
      assert.equal(heard.length, 1);
      tracker.record(progressNumber(1));
      await world.pass(SETTLED);
      assert.equal(heard.at(-1), 'saved');
    });

    it('says so when nothing can be stored, and again when it can', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      const heard: SaveStatus[] = [];
      tracker.onStatus((status) => heard.push(status));
      await world.pass(SETTLED);
      world.breakStorage();
      tracker.record(progressNumber(1));
      await world.pass(SETTLED);
      assert.match(heard.at(-1) ?? '', /^(unsaved|gone)$/);
      world.restoreStorage();
      tracker.record(progressNumber(2));
      await world.pass(LONGEST_RETRY);
      assert.equal(heard.at(-1), 'saved');
      world.kill();
      assert.equal(await relaunch(world), 2);
    });

    it('takes a second close and late calls quietly', async () => {
      const world = createWorld();
      const tracker = world.launch();
      await tracker.open();
      tracker.record(progressNumber(3));
      await tracker.close();
      tracker.answer(answerNumber(1));
      tracker.flush();
      await tracker.close();
      await world.pass(SETTLED);
      assert.equal(await relaunch(world), 3);
      world.assertStandard?.();
    });

    it('names no learner in clear', async () => {
      const { learner } = await createWorld().launch().open();
      assert.match(learner, /^[0-9a-z]*$/);
    });

    const seeds = Array.from({ length: 30 }, (_, n) => n + 1);
    for (const seed of seeds) {
      it(`loses nothing it called saved, whatever happens (seed ${seed})`, () =>
        randomLife(createWorld(), seed));
    }
  });
}

async function randomLife(world: TrackerWorld, seed: number): Promise<void> {
  const random = createRandom(seed);
  let recorded = 0;
  let saved = 0;
  let tracker = world.launch();
  let latest = 0;
  const heard: { status: SaveStatus } = { status: 'saved' };
  const open = async (): Promise<void> => {
    const mine = tracker;
    latest = foundNumber(await mine.open());
    assert.ok(latest >= saved, `found ${latest}, though ${saved} was called saved`);
    assert.ok(latest <= recorded, `found ${latest}, though only ${recorded} was recorded`);
    mine.onStatus((told) => {
      if (mine === tracker) heard.status = told;
    });
  };
  const deeds: Record<string, () => unknown> = {
    record: () => tracker.record(progressNumber((latest = ++recorded))),
    again: () => tracker.record(progressNumber((latest = ++recorded))),
    answer: () => tracker.answer(answerNumber(recorded)),
    pass: () => world.pass(random.below(3000)),
    wait: () => world.pass(random.below(300)),
    flush: () => tracker.flush(),
    break: () => world.breakStorage(),
    restore: () => world.restoreStorage(),
    close: () => tracker.close(),
    kill: () => world.kill(),
  };
  const names = Object.keys(deeds) as [string, ...string[]];
  await open();
  for (let step = 0; step < 150; step++) {
    const deed = random.pick(names);
    await deeds[deed]?.();
    if (heard.status === 'saved') saved = latest;
    if (deed === 'close' || deed === 'kill') {
      world.restoreStorage();
      tracker = world.launch();
      await open();
    }
  }
  world.assertStandard?.();
}
