import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn, createLrsWorld, verbs } from '../../testing/lrs-world.ts';
import { answerNumber, progressNumber } from '../../tracking/tracker-suite.ts';

/** What browsers keep alive after the page, all requests together. */
const KEPT_ALIVE = 64 * 1024;

for (const format of ['cmi5', 'xapi'] as const) {
  describe(`${format}, at its end`, () => {
    it('sends no more than a browser keeps alive when the page goes; the rest is told in the next sitting', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      await world.pass(2000);
      world.network = 'offline';
      for (let number = 1; number <= 100; number++) tracker.answer(answerNumber(number));
      tracker.record(progressNumber(100));
      await world.pass(500);
      world.network = 'up';
      world.stays = false;
      const before = world.requests.length;
      void tracker.close();
      world.kill();
      await world.pass(0);
      const last = world.requests.slice(before);
      const bytes = last.reduce((sum, request) => sum + request.bytes, 0);
      assert.ok(bytes > 20_000 && bytes <= KEPT_ALIVE, `${bytes} bytes`);
      assert.ok(last.every(({ keepalive }) => keepalive));
      assert.equal(verbs(world).at(-1), 'terminated');
      await beginIn(world);
      await world.pass(20_000);
      assert.equal(verbs(world).filter((verb) => verb === 'answered').length, 100);
      world.assertStandard();
    });

    it('counts bytes, not letters', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      await world.pass(2000);
      const report = { ...answerNumber(1).report, type: 'fill-in' as const, response: ['é'.repeat(400)] };
      for (let number = 1; number <= 40; number++) tracker.answer({ ...answerNumber(number), report });
      tracker.record(progressNumber(1));
      await world.pass(10_000);
      assert.equal(verbs(world).filter((verb) => verb === 'answered').length, 40);
      for (const { bytes, keepalive } of world.requests) assert.ok(!keepalive || bytes * 2 < KEPT_ALIVE);
    });

    it('tells all that waits before its last word, where the page stays', async () => {
      const world = createLrsWorld(format);
      const { tracker, heard } = await beginIn(world);
      await world.pass(2000);
      world.network = 'offline';
      for (let number = 1; number <= 100; number++) tracker.answer(answerNumber(number));
      tracker.record(progressNumber(100));
      await world.pass(500);
      world.network = 'up';
      await tracker.close();
      assert.equal(verbs(world).filter((verb) => verb === 'answered').length, 100);
      assert.equal(verbs(world).at(-1), 'terminated');
      assert.equal(heard.at(-1), 'saved');
      world.assertStandard();
    });

    it('is told once, though it is asked for twice', async () => {
      const world = createLrsWorld(format);
      const { tracker } = await beginIn(world);
      tracker.record(progressNumber(1));
      await Promise.all([tracker.close(), tracker.close()]);
      assert.equal(verbs(world).filter((verb) => verb === 'terminated').length, 1);
      world.assertStandard();
    });

    it('comes where the learner leaves before the platform has answered at all', async () => {
      const world = createLrsWorld(format);
      const tracker = world.launch();
      const opening = tracker.open();
      const leaving = opening.then(() => {
        tracker.record(progressNumber(1));
        return tracker.close();
      });
      await world.pass(10_000);
      await leaving;
      assert.equal(verbs(world)[0], 'initialized');
      assert.equal(verbs(world).at(-1), 'terminated');
      world.assertStandard();
    });
  });
}

describe('cmi5, before its first word', () => {
  it('asks again for preferences that did not come', async () => {
    const world = createLrsWorld('cmi5');
    const { respond } = world.platform;
    world.platform.respond = (exchange) =>
      exchange.path.endsWith('/agents/profile') ? { status: 503 } : respond(exchange);
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1));
    await world.pass(5000);
    assert.deepEqual(verbs(world), []);
    world.platform.respond = respond;
    await world.pass(31_000);
    assert.equal(verbs(world)[0], 'initialized');
    world.assertStandard();
  });

  it('forgets answers that turn out not to count', async () => {
    const world = createLrsWorld('cmi5');
    const tracker = world.launch({ mode: 'Browse' });
    const opening = tracker.open();
    tracker.answer(answerNumber(1));
    await world.pass(100);
    await opening;
    await tracker.close();
    await beginIn(world);
    await world.pass(2000);
    assert.ok(!verbs(world).includes('answered'));
    world.assertStandard();
  });

  it('keeps answers given while nothing was known yet, though the tab dies at once', async () => {
    const world = createLrsWorld('cmi5');
    world.network = 'silent';
    const tracker = world.launch();
    void tracker.open();
    tracker.answer(answerNumber(1));
    world.kill();
    world.network = 'up';
    await beginIn(world);
    await world.pass(2000);
    assert.ok(verbs(world).includes('answered'));
    world.assertStandard();
  });
});
