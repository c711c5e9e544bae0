import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verbOf } from '../../lms/lrs/cmi5-checks.ts';
import { beginIn, createLrsWorld, verbs } from '../../testing/lrs-world.ts';
import { answerNumber, foundNumber, progressNumber } from '../../tracking/tracker-suite.ts';

for (const format of ['cmi5', 'xapi'] as const) {
  describe(`${format}, whatever the network does`, () => {
    it('tells each answer once, in order, after a long time offline', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      world.network = 'offline';
      for (let number = 1; number <= 30; number++) {
        tracker.answer(answerNumber(number));
        tracker.record(progressNumber(number));
        await world.pass(4000);
      }
      assert.equal(heard.at(-1), 'unsaved');
      world.network = 'up';
      await world.clock.online();
      await world.pass(8000);
      assert.equal(heard.at(-1), 'saved');
      const answered = world.platform.lrs.statements.filter((statement) => verbOf(statement) === 'answered');
      assert.deepEqual(
        answered.map(({ object }) => Number(/\d+$/.exec(object.id)?.[0])),
        Array.from({ length: 30 }, (_, index) => index + 1),
      );
      world.assertStandard();
    });

    it('tells nothing twice where answers were lost on the way', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      world.fail({ deaf: true });
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1));
      await world.pass(10_000);
      world.fail();
      await world.pass(31_000);
      assert.equal(verbs(world).filter((verb) => verb === 'answered').length, 1);
      world.assertStandard();
    });

    it('loses none of several statements where one had arrived before', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      world.fail({ deaf: true });
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1));
      await world.pass(1200);
      world.kill();
      world.fail();
      const next = await beginIn(world);
      for (const number of [2, 3]) next.tracker.answer(answerNumber(number));
      next.tracker.record(progressNumber(2));
      await world.pass(2000);
      const told = world.platform.lrs.statements.filter((statement) => verbOf(statement) === 'answered');
      assert.deepEqual(
        told.map(({ object }) => object.id.slice(-1)),
        ['1', '2', '3'],
      );
      world.assertStandard();
    });

    it('waits as long as a busy platform asks', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      world.fail({ status: 429 });
      tracker.record(progressNumber(1));
      await world.pass(1500);
      world.fail();
      await world.pass(31_000);
      assert.equal(heard.at(-1), 'saved');
    });

    it('lets a learner begin where the platform does not answer, and brings all together later', async () => {
      const world = createLrsWorld(format);
      const former = await beginIn(world);
      former.tracker.record(progressNumber(5));
      await world.pass(2000);
      await former.tracker.close();
      world.storage.values.clear();
      world.network = 'silent';
      const { tracker, opened } = await beginIn(world);
      assert.equal(foundNumber(opened), 0);
      world.network = 'up';
      tracker.record(progressNumber(6));
      await world.pass(40_000);
      world.kill();
      const again = await beginIn(world);
      assert.ok([5, 6].includes(foundNumber(again.opened)));
      world.assertStandard();
    });

    it('keeps answers on the device while the script that speaks to the platform does not load', async () => {
      const world = createLrsWorld(format);
      world.loads = false;
      const { tracker, heard } = await beginIn(world);
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(9));
      await world.pass(30_000);
      assert.equal(heard.at(-1), 'unsaved');
      world.kill();
      world.loads = true;
      const { opened } = await beginIn(world);
      assert.equal(foundNumber(opened), 9);
      await world.pass(2000);
      assert.ok(verbs(world).includes('answered'));
      world.assertStandard();
    });

    it('sends nothing of one learner under the launch of another', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      world.network = 'offline';
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1));
      await world.pass(2000);
      world.kill();
      world.network = 'up';
      const other = await beginIn(world, world.launch({ learner: 'bob' }));
      assert.equal(other.opened.state, '');
      await world.pass(5000);
      assert.ok(!verbs(world).includes('answered'));
      assert.ok(![...world.storage.values.keys()].some((key) => /ana|bob/.test(key)));
    });

    it('drops a statement that the platform refuses, and tells the others', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      const { respond } = world.platform;
      world.platform.respond = (exchange) =>
        exchange.body.includes('/questions/question-2') ? { status: 400 } : respond(exchange);
      for (const number of [1, 2, 3]) tracker.answer(answerNumber(number));
      tracker.record(progressNumber(1));
      await world.pass(2000);
      const told = world.platform.lrs.statements.filter((statement) => verbOf(statement) === 'answered');
      assert.deepEqual(
        told.map(({ object }) => object.id.slice(-1)),
        ['1', '3'],
      );
    });
  });
}
