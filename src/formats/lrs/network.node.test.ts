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

    for (const status of [429, 503]) {
      it(`waits as long as a busy platform asks (${status})`, async () => {
        const world = createLrsWorld(format);
        const { tracker, heard } = await beginIn(world);
        await world.pass(2000);
        world.fail({ status, retryAfter: 50 });
        tracker.record(progressNumber(1));
        await world.pass(1500);
        world.fail();
        const asked = world.platform.calls.length;
        await world.pass(47_000);
        assert.equal(world.platform.calls.length, asked);
        assert.equal(heard.at(-1), 'unsaved');
        await world.pass(31_000);
        assert.equal(heard.at(-1), 'saved');
      });
    }

    it('understands a busy platform that names an hour of the day', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      await world.pass(2000);
      const { respond } = world.platform;
      const until = new Date(world.clock.now + 50_000).toUTCString();
      world.platform.respond = () => ({ status: 429, headers: { 'retry-after': until } });
      tracker.record(progressNumber(1));
      await world.pass(1500);
      world.platform.respond = respond;
      const asked = world.platform.calls.length;
      await world.pass(46_000);
      assert.equal(world.platform.calls.length, asked);
      await world.pass(32_000);
      assert.equal(heard.at(-1), 'saved');
    });

    it('does not wait for a busy platform when the page goes', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      await world.pass(2000);
      world.fail({ status: 429, retryAfter: 50 });
      tracker.record(progressNumber(1));
      await world.pass(1500);
      world.fail();
      world.stays = false;
      await tracker.close();
      assert.equal(verbs(world).at(-1), 'terminated');
      world.assertStandard();
    });

    it('goes on after requests that were never answered', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      await world.pass(2000);
      world.network = 'silent';
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1));
      await world.pass(25_000);
      assert.equal(heard.at(-1), 'unsaved');
      world.network = 'up';
      await world.pass(31_000);
      assert.equal(heard.at(-1), 'saved');
      assert.ok(verbs(world).includes('answered'));
      world.assertStandard();
    });

    it('lets a learner leave a platform that never answers', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      await world.pass(2000);
      world.network = 'silent';
      tracker.record(progressNumber(1));
      const leaving = tracker.close();
      await world.pass(15_000);
      await leaving;
      assert.equal(heard.at(-1), 'unsaved');
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
      assert.equal(foundNumber(again.opened), 6);
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

    it('tells once more, in the next sitting, what a platform forbade in one; then no more', async () => {
      const world = createLrsWorld(format);
      const { respond } = world.platform;
      let tries = 0;
      world.platform.respond = (exchange) => {
        if (!exchange.body.includes('/questions/question-2')) return respond(exchange);
        if (!exchange.body.includes('/questions/question-1')) tries++;
        return { status: 403 };
      };
      const first = await beginIn(world);
      for (const number of [1, 2]) first.tracker.answer(answerNumber(number));
      first.tracker.record(progressNumber(1));
      await world.pass(20_000);
      assert.equal(first.heard.at(-1), 'saved');
      await first.tracker.close();
      assert.equal(tries, 1);
      await (await beginIn(world)).tracker.close();
      assert.equal(tries, 2);
      await (await beginIn(world)).tracker.close();
      assert.equal(tries, 2);
      world.assertStandard();
    });

    it('knows a learner by another name', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world, world.launch({ name: 'Ana Martin' }));
      world.network = 'offline';
      tracker.record(progressNumber(4));
      world.kill();
      world.network = 'up';
      const { opened } = await beginIn(world, world.launch({ name: 'Ana Durand' }));
      assert.equal(foundNumber(opened), 4);
    });
  });
}
