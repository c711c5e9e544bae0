import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn, createLrsWorld, verbs, type LrsWorld } from '../../testing/lrs-world.ts';
import { createRandom } from '../../testing/random.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';
import type { TrackerWorld } from '../../tracking/tracker-suite.ts';

const DONE = { complete: true, seen: 1, score: 0.9 };
const FORMATS = ['cmi5', 'xapi'] as const;

type Break = (world: LrsWorld) => void;

const WAYS: Readonly<Record<string, Break>> = {
  offline: (world) => (world.network = 'offline'),
  'server errors': (world) => world.fail({ status: 500 }),
  'too many requests': (world) => world.fail({ status: 429 }),
  'answers lost on the way': (world) => world.fail({ deaf: true }),
  refusals: (world) => world.fail({ status: 403 }),
};

function brokenBy(format: 'cmi5' | 'xapi', ways: readonly [Break, ...Break[]]): () => TrackerWorld {
  return () => {
    const world = createLrsWorld(format);
    const random = createRandom(ways.length);
    return {
      ...world,
      breakStorage: () => random.pick(ways)(world),
      restoreStorage() {
        world.network = 'up';
        world.fail();
      },
      // A platform takes a moment to answer.
      launch: () => world.launch(),
    };
  };
}

for (const format of FORMATS) {
  for (const [name, way] of Object.entries(WAYS)) trackerSuite(`${format}, ${name}`, brokenBy(format, [way]));
  const all = Object.values(WAYS) as [Break, ...Break[]];
  trackerSuite(`${format}, all of these`, brokenBy(format, all));
}

describe('a sitting of cmi5', () => {
  it('asks for token, launch data and preferences before it says anything', async () => {
    const world = createLrsWorld('cmi5');
    await beginIn(world);
    const asked = world.platform.calls.map(({ exchange }) => {
      const { method, path, query } = exchange;
      return [method, path, query.get('stateId') ?? query.get('profileId') ?? ''].join(' ').trim();
    });
    assert.deepEqual(asked.slice(0, 5), [
      'POST /fetch',
      'GET /lrs/activities/state LMS.LaunchData',
      'GET /lrs/agents/profile cmi5LearnerPreferences',
      'GET /lrs/activities/state declic',
      'POST /lrs/statements',
    ]);
    world.assertStandard();
  });

  it('says what a learner did, in order, between its beginning and its end', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { screen: 'un' }));
    await world.pass(5000);
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(2));
    await world.pass(5000);
    tracker.record(progressNumber(3, DONE));
    await world.pass(5000);
    await tracker.close();
    assert.deepEqual(verbs(world), [
      'initialized',
      'progressed',
      'answered',
      'experienced',
      'progressed',
      'completed',
      'experienced',
      'terminated',
    ]);
    world.assertStandard();
  });

  it('says completed and passed once, however often it is launched', async () => {
    const world = createLrsWorld('cmi5');
    for (let sitting = 0; sitting < 3; sitting++) {
      const { tracker } = await beginIn(world, world.launch({ masteryScore: 0.8 }));
      tracker.record(progressNumber(sitting, DONE));
      await world.pass(2000);
      await tracker.close();
    }
    assert.equal(verbs(world).filter((verb) => verb === 'completed').length, 1);
    assert.equal(verbs(world).filter((verb) => verb === 'passed').length, 1);
    world.assertStandard();
  });

  it('says completed once where a tab died before it knew that it was heard', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, DONE));
    world.fail({ deaf: true });
    await world.pass(500);
    world.kill();
    world.fail();
    const next = await beginIn(world);
    next.tracker.record(progressNumber(2, DONE));
    await world.pass(3000);
    assert.equal(verbs(world).filter((verb) => verb === 'completed').length, 1);
    world.assertStandard();
  });

  it('says failed at the end alone, and not where a later try passed', async () => {
    const world = createLrsWorld('cmi5');
    const first = await beginIn(world, world.launch({ masteryScore: 0.8 }));
    first.tracker.record(progressNumber(1, { ...DONE, score: 0.5 }));
    await world.pass(3000);
    assert.ok(!verbs(world).includes('failed'));
    await first.tracker.close();
    assert.deepEqual(verbs(world).slice(-2), ['failed', 'terminated']);
    const second = await beginIn(world, world.launch({ masteryScore: 0.8 }));
    second.tracker.record(progressNumber(2, { ...DONE, score: 0.5 }));
    await world.pass(3000);
    second.tracker.record(progressNumber(3, { ...DONE, score: 0.8 }));
    await world.pass(3000);
    await second.tracker.close();
    assert.equal(verbs(world).filter((verb) => verb === 'failed').length, 1);
    assert.equal(verbs(world).filter((verb) => verb === 'passed').length, 1);
    world.assertStandard();
  });

  it('tells a score that rises once the module is complete, and no other again', async () => {
    const world = createLrsWorld('cmi5');
    for (const scores of [
      [0.5, 0.5, 0.9, 0.4],
      [0.9, 1],
    ]) {
      const { tracker } = await beginIn(world);
      for (const score of scores) {
        tracker.record(progressNumber(score, { ...DONE, score }));
        await world.pass(2000);
      }
      await tracker.close();
    }
    const told = world.platform.lrs.statements.filter(({ verb }) => verb.id.endsWith('progressed'));
    assert.deepEqual(
      told.map(({ result }) => result?.score?.scaled),
      [0.5, 0.9, 1],
    );
    world.assertStandard();
  });

  it('tells what a former sitting left after its own beginning, each at a moment of its own', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker } = await beginIn(world);
    world.network = 'offline';
    for (const number of [1, 2, 3]) tracker.answer(answerNumber(number));
    tracker.record(progressNumber(1));
    world.kill();
    world.network = 'up';
    await world.pass(60_000);
    await beginIn(world);
    await world.pass(2000);
    const times = world.platform.lrs.statements.slice(1).map(({ timestamp }) => timestamp);
    assert.equal(times.length, 5);
    assert.deepEqual(times, [...new Set(times)].sort());
    world.assertStandard();
  });

  it('goes on after a reload: one token, one beginning', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(7));
    await world.pass(2000);
    world.kill();
    const { opened } = await beginIn(world, world.reload());
    assert.equal(foundNumber(opened), 7);
    assert.equal(verbs(world).filter((verb) => verb === 'initialized').length, 1);
    assert.equal(world.platform.calls.filter(({ exchange }) => exchange.path === '/fetch').length, 1);
    world.assertStandard();
  });

  it('says that the platform is gone once the session was abandoned, and stops asking', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker, heard } = await beginIn(world);
    world.platform.abandon();
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(4));
    await world.pass(2000);
    assert.equal(heard.at(-1), 'gone');
    const asked = world.platform.calls.length;
    tracker.record(progressNumber(5));
    await world.pass(120_000);
    assert.equal(world.platform.calls.length, asked);
    world.kill();
    const { opened } = await beginIn(world);
    assert.equal(foundNumber(opened), 5, 'what the platform refused waits for the next launch');
    await world.pass(2000);
    assert.ok(verbs(world).includes('answered'));
    world.assertStandard();
  });

  it('says so where the address was used before, and keeps progress on the device', async () => {
    const world = createLrsWorld('cmi5');
    const first = await beginIn(world);
    await first.tracker.close();
    const { tracker, heard } = await beginIn(world, world.reload());
    tracker.record(progressNumber(1));
    await world.pass(3000);
    assert.equal(heard.at(-1), 'gone');
    world.assertStandard();
  });

  for (const mode of ['Browse', 'Review'] as const) {
    it(`records nothing but its beginning and its end in mode ${mode}`, async () => {
      const world = createLrsWorld('cmi5');
      const { tracker, opened } = await beginIn(world, world.launch({ mode }));
      assert.equal(opened.mode, mode.toLowerCase());
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1, DONE));
      await world.pass(3000);
      await tracker.close();
      assert.deepEqual(verbs(world), ['initialized', 'terminated']);
      assert.ok(!world.platform.calls.some(({ exchange }) => exchange.method === 'PUT'));
      world.assertStandard();
    });
  }

  it('gives the address to go back to, where it is one of the web', async () => {
    const world = createLrsWorld('cmi5');
    const good = await beginIn(world, world.launch({ returnUrl: 'https://platform.example/back' }));
    assert.equal(good.tracker.returnTo, 'https://platform.example/back');
    const bad = await beginIn(world, world.launch({ returnUrl: 'javascript:alert(1)' }));
    assert.equal(bad.tracker.returnTo, undefined);
  });

  it('ends at once when the page goes, though nothing was sent yet', async () => {
    const world = createLrsWorld('cmi5');
    const { tracker } = await beginIn(world);
    world.stays = false;
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    void tracker.close();
    world.kill();
    await world.pass(0);
    assert.deepEqual(verbs(world).slice(-3), ['answered', 'progressed', 'terminated']);
    world.assertStandard();
  });
});

describe('a launch by xAPI alone', () => {
  it('needs no token, and says the same things', async () => {
    const world = createLrsWorld('xapi');
    const { tracker } = await beginIn(world);
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1, DONE));
    await world.pass(2000);
    await tracker.close();
    assert.deepEqual(
      new Set(verbs(world)),
      new Set(['initialized', 'answered', 'progressed', 'completed', 'experienced', 'terminated']),
    );
    assert.equal(world.platform.calls.filter(({ exchange }) => exchange.path === '/fetch').length, 0);
  });
});

describe('without a platform', () => {
  it('keeps progress on the device', async () => {
    const world = createLrsWorld('cmi5');
    const tracker = world.reload();
    assert.equal(tracker.destination, 'device');
    await tracker.open();
    tracker.record(progressNumber(3));
    await tracker.close();
    assert.equal(foundNumber(await world.reload().open()), 3);
  });
});
