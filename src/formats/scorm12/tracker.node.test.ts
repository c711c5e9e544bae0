import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeClock } from '../../testing/fake-clock.ts';
import { createFakeScorm12Lms } from '../../testing/fake-scorm12-lms.ts';
import type { Scorm12Fault } from '../../testing/fake-scorm12-lms.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { createRandom } from '../../testing/random.ts';
import { strictScorm12 } from '../../testing/strict-scorm12.ts';
import type { StrictScorm12 } from '../../testing/strict-scorm12.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';
import type { TrackerWorld } from '../../tracking/tracker-suite.ts';
import type { SaveStatus, Tracker } from '../../tracking/tracker.ts';
import { createScorm12Tracker } from './tracker.ts';

function createWorld(launchPath = '/scorm/1') {
  const clock = createFakeClock();
  const lms = createFakeScorm12Lms();
  const storage = createFakeStorage();
  const books: StrictScorm12[] = [];
  let tab = clock.tab();
  return {
    clock,
    lms,
    storage,
    launch(api = lms.launch()): Tracker {
      tab = clock.tab();
      const strict = strictScorm12(api);
      books.push(strict);
      const window = { API: strict.api };
      return createScorm12Tracker({
        module: 'reperer',
        window,
        launch: launchPath,
        clock: tab,
        storage: storage.open,
      });
    },
    kill: () => tab.die(),
    pass: (ms: number) => clock.pass(ms),
    assertStandard() {
      assert.deepEqual(
        books.flatMap((book) => book.violations),
        [],
      );
    },
  };
}

/** A world whose storage breaks in one way. */
function brokenBy(faults: readonly [Scorm12Fault, ...Scorm12Fault[]]): () => TrackerWorld {
  return () => {
    const world = createWorld();
    world.lms.reviewWhenDone = false;
    const random = createRandom(faults.length);
    return {
      ...world,
      breakStorage() {
        world.lms.fault = random.pick(faults);
      },
      restoreStorage() {
        world.lms.fault = 'none';
      },
    };
  };
}

trackerSuite('SCORM 1.2, commits refused', brokenBy(['refuse']));
trackerSuite('SCORM 1.2, calls that throw or lie', brokenBy(['refuse', 'throw', 'lie']));

describe('SCORM 1.2 tracker', () => {
  const begin = async (world: ReturnType<typeof createWorld>) => {
    const tracker = world.launch();
    const opened = await tracker.open();
    const heard: SaveStatus[] = [];
    tracker.onStatus((status) => heard.push(status));
    return { tracker, opened, heard };
  };
  const done = { complete: true, seen: 1, score: 0.8 };

  it('says at the first launch that the module has begun, so that leaving does not complete it', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await tracker.close();
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'incomplete');
    assert.equal(world.lms.stored.get('cmi.core.exit'), 'suspend');
    world.assertStandard();
  });

  it('gives the LMS place, score, status and time', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.record(progressNumber(65.5, done));
    await tracker.close();
    const { stored } = world.lms;
    assert.equal(stored.get('cmi.core.lesson_location'), 'deux');
    assert.equal(stored.get('cmi.core.score.raw'), '80');
    assert.equal(stored.get('cmi.core.score.min'), '0');
    assert.equal(stored.get('cmi.core.score.max'), '100');
    assert.equal(stored.get('cmi.core.lesson_status'), 'completed');
    assert.equal(stored.get('cmi.core.session_time'), '0000:01:05.50');
    world.assertStandard();
  });

  it('sets the score before the status', async () => {
    const world = createWorld();
    const api = world.lms.launch();
    const set: string[] = [];
    const spied = {
      ...api,
      LMSSetValue: (element: string, value: string) => (set.push(element), api.LMSSetValue(element, value)),
    };
    const tracker = world.launch(spied);
    await tracker.open();
    tracker.record(progressNumber(1, { ...done, passed: true }));
    await tracker.close();
    assert.ok(set.lastIndexOf('cmi.core.score.raw') < set.lastIndexOf('cmi.core.lesson_status'));
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'passed');
  });

  it('gives no score where nothing is judged', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.record(progressNumber(1, { complete: true }));
    await tracker.close();
    assert.equal(world.lms.stored.has('cmi.core.score.raw'), false);
  });

  it('may turn failed into passed, never passed or completed into less', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    const status = async (score: number, passed: boolean): Promise<unknown> => {
      tracker.record(progressNumber(1, { ...done, score, passed }));
      await world.pass(2000);
      return `${world.lms.stored.get('cmi.core.lesson_status')} ${world.lms.stored.get('cmi.core.score.raw')}`;
    };
    assert.equal(await status(0.4, false), 'failed 40');
    assert.equal(await status(0.9, true), 'passed 90');
    assert.equal(await status(0.2, false), 'passed 90');
    tracker.record(progressNumber(2));
    await world.pass(2000);
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'passed');
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '90');
    world.assertStandard();
  });

  it('does not downgrade a finished module that an LMS relaunches as normal', async () => {
    const world = createWorld();
    world.lms.reviewWhenDone = false;
    const { tracker } = await begin(world);
    tracker.record(progressNumber(1, { ...done, score: 1 }));
    await tracker.close();
    const { tracker: again } = await begin(world);
    again.record(progressNumber(2, { score: 0, complete: false }));
    await again.close();
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'completed');
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '100');
  });

  it('sets nothing in review or browse mode, and keeps the work on the device', async () => {
    for (const mode of ['review', 'browse']) {
      const world = createWorld();
      const { tracker: first } = await begin(world);
      first.record(progressNumber(1, done));
      await first.close();
      world.lms.forcedMode = mode;
      const before = new Map(world.lms.stored);
      const { tracker, opened, heard } = await begin(world);
      assert.equal(opened.mode, mode);
      assert.equal(foundNumber(opened), 1);
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(2, { score: 0 }));
      await world.pass(5000);
      assert.equal(heard.at(-1), 'saved');
      await tracker.close();
      assert.deepEqual(world.lms.stored, before);
      assert.equal(world.lms.finishes, 2);
      assert.equal(foundNumber((await begin(world)).opened), 2);
    }
  });

  it('adds each answer once, after those of earlier sittings', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.answer(answerNumber(2));
    tracker.record(progressNumber(2));
    await tracker.close();
    const { tracker: again } = await begin(world);
    again.answer(answerNumber(3));
    again.record(progressNumber(3));
    await again.close();
    const ids = [...world.lms.stored].filter(([key]) => /^cmi\.interactions\.\d+\.id$/.test(key));
    assert.deepEqual(ids, [
      ['cmi.interactions.0.id', 'question-1'],
      ['cmi.interactions.1.id', 'question-2'],
      ['cmi.interactions.2.id', 'question-3'],
    ]);
    assert.equal(world.lms.stored.get('cmi.interactions.0.latency'), '0000:00:03.46');
    world.assertStandard();
  });

  it('gives later, and without a gap, an answer that the LMS was not there to take', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await world.pass(2000);
    world.lms.fault = 'throw';
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    await world.pass(500);
    world.lms.fault = 'none';
    tracker.answer(answerNumber(2));
    tracker.record(progressNumber(2));
    await world.pass(5000);
    assert.equal(world.lms.stored.get('cmi.interactions.0.id'), 'question-1');
    assert.equal(world.lms.stored.get('cmi.interactions.1.id'), 'question-2');
    world.assertStandard();
  });

  it('goes on without answers where the LMS keeps none', async () => {
    const world = createWorld();
    const api = world.lms.launch();
    const tracker = world.launch({
      ...api,
      LMSGetValue: (element) => (element.startsWith('cmi.interactions') ? '' : api.LMSGetValue(element)),
    });
    await tracker.open();
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    await tracker.close();
    assert.equal([...world.lms.stored.keys()].filter((key) => key.includes('interactions')).length, 0);
    assert.equal(foundNumber((await begin(world)).opened), 1);
  });

  it('commits at once, then at most once a second, and never forgets the last', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await world.pass(3000);
    const before = world.lms.commits;
    for (let number = 1; number <= 30; number++) {
      tracker.record(progressNumber(number));
      await world.pass(100);
      if (number === 1) assert.equal(world.lms.commits, before + 1);
    }
    assert.equal(world.lms.commits, before + 3);
    await world.pass(1000);
    assert.equal(world.lms.commits, before + 4);
    await world.pass(60_000);
    assert.equal(world.lms.commits, before + 4);
  });

  it('stays within 3,500 ASCII characters of suspend_data with a full state', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.record(progressNumber(1, { state: 'x'.repeat(3480) }));
    await tracker.close();
    const data = world.lms.stored.get('cmi.suspend_data') ?? '';
    assert.ok(data.length <= 3500, `${data.length} characters`);
    world.assertStandard();
  });

  it('finds on this device what a refused commit and a dead tab would have lost, answers included', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await world.pass(2000);
    world.lms.fault = 'refuse';
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(9, done));
    world.kill();
    world.lms.fault = 'none';
    const { opened } = await begin(world);
    assert.equal(foundNumber(opened), 9);
    await world.pass(2000);
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '80');
    assert.equal(world.lms.stored.get('cmi.interactions.0.id'), 'question-1');
    assert.equal([...world.storage.values.values()].join(''), '');
    world.assertStandard();
  });

  it('finds what an LMS claimed to have stored while the page was going', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.record(progressNumber(2));
    world.lms.fault = 'beacon';
    await tracker.close();
    world.lms.fault = 'none';
    assert.equal(foundNumber((await begin(world)).opened), 2);
  });

  it('lets a new attempt begin empty', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.record(progressNumber(2));
    await tracker.close();
    world.lms.newAttempt();
    assert.equal((await begin(world)).opened.state, '');
  });

  it('prefers what the LMS holds when the learner went on elsewhere', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await world.pass(2000);
    tracker.record(progressNumber(1));
    world.kill();
    await world.pass(1000);
    const copy = [...world.storage.values];
    world.storage.values.clear();
    const { tracker: elsewhere } = await begin(world);
    elsewhere.record(progressNumber(2));
    await elsewhere.close();
    for (const [key, value] of copy) world.storage.values.set(key, value);
    assert.equal(foundNumber((await begin(world)).opened), 2);
  });

  it('never shows one learner what another left, nor keeps anything for a learner it cannot name', async () => {
    for (const [first, second] of [
      ['rosa', 'ali'],
      ['', ''],
    ] as const) {
      const world = createWorld();
      world.lms.student = first;
      const { tracker, opened } = await begin(world);
      await world.pass(2000);
      tracker.record(progressNumber(1));
      world.kill();
      world.lms.newAttempt();
      world.lms.student = second;
      const { opened: other } = await begin(world);
      assert.equal(other.state, '');
      assert.equal(opened.learner === '', first === '');
      assert.ok(first === '' || other.learner !== opened.learner);
      assert.doesNotMatch([...world.storage.values].join(), /rosa/);
    }
  });

  it('begins afresh when the copy on the device is damaged', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await world.pass(2000);
    tracker.record(progressNumber(1));
    world.kill();
    for (const key of world.storage.values.keys()) world.storage.values.set(key, '{"progress":{}');
    assert.equal((await begin(world)).opened.state, '');
  });

  it('works where the browser stores nothing', async () => {
    const world = createWorld();
    world.storage.fault = 'blocked';
    const { tracker, heard } = await begin(world);
    tracker.record(progressNumber(1));
    await world.pass(2000);
    assert.equal(heard.at(-1), 'saved');
    await tracker.close();
    assert.equal(foundNumber((await begin(world)).opened), 1);
  });

  it('retries a refused commit after 2 s, then 4 s, and when the network is back', async () => {
    const world = createWorld();
    const { tracker, heard } = await begin(world);
    await world.pass(5000);
    world.lms.fault = 'refuse';
    tracker.record(progressNumber(1));
    await world.pass(1000);
    assert.equal(heard.at(-1), 'unsaved');
    await world.pass(1500);
    assert.equal(heard.at(-1), 'unsaved');
    world.lms.fault = 'none';
    await world.pass(3000);
    assert.equal(heard.at(-1), 'unsaved');
    await world.pass(1000);
    assert.equal(heard.at(-1), 'saved');
    world.lms.fault = 'refuse';
    tracker.record(progressNumber(2));
    await world.pass(1500);
    world.lms.fault = 'none';
    await world.clock.online();
    assert.equal(heard.at(-1), 'saved');
  });

  it('says that nothing can be stored any more once the LMS has ended the session', async () => {
    const world = createWorld();
    const api = world.lms.launch();
    const tracker = world.launch(api);
    await tracker.open();
    const heard: SaveStatus[] = [];
    tracker.onStatus((status) => heard.push(status));
    await world.pass(2000);
    api.LMSFinish('');
    const { commits } = world.lms;
    tracker.record(progressNumber(1));
    await world.pass(120_000);
    assert.equal(heard.at(-1), 'gone');
    assert.equal(world.lms.commits, commits);
    world.kill();
    assert.equal(foundNumber((await begin(world)).opened), 1);
  });

  it('closes the session once', async () => {
    const world = createWorld();
    const { tracker } = await begin(world);
    await Promise.all([tracker.close(), tracker.close()]);
    assert.equal(world.lms.finishes, 1);
    world.assertStandard();
  });
});

describe('SCORM 1.2 tracker without an LMS', () => {
  const alone = (window: object, clock = createFakeClock(), storage = createFakeStorage()) => ({
    clock,
    tracker: createScorm12Tracker({
      module: 'reperer',
      window,
      launch: '/',
      clock: clock.tab(),
      storage: storage.open,
    }),
  });

  it('keeps progress on the device, and says so, when no API shows up within four seconds', async () => {
    const storage = createFakeStorage();
    const { clock, tracker } = alone({}, createFakeClock(), storage);
    const opening = tracker.open();
    await clock.pass(4000);
    await opening;
    assert.equal(tracker.destination, 'device');
    tracker.record(progressNumber(5));
    await tracker.close();
    const again = alone({}, createFakeClock(), storage);
    const found = again.tracker.open();
    await again.clock.pass(4000);
    assert.equal(foundNumber(await found), 5);
  });

  it('finds an API that comes late', async () => {
    const window: { API?: unknown } = {};
    const { clock, tracker } = alone(window);
    const opening = tracker.open();
    await clock.pass(3000);
    window.API = createFakeScorm12Lms().launch();
    await clock.pass(200);
    await opening;
    assert.equal(tracker.destination, 'lms');
  });

  it('keeps progress on the device when the LMS refuses to begin', async () => {
    const refusing = { ...createFakeScorm12Lms().launch(), LMSInitialize: () => 'false' };
    const { tracker } = alone({ API: refusing });
    await tracker.open();
    assert.equal(tracker.destination, 'device');
  });
});
