import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn } from '../../testing/begin.ts';
import { brokenBy } from '../../testing/broken-by.ts';
import { createScorm12World } from '../../testing/scorm12-world.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';

const DONE = { complete: true, seen: 1, score: 0.8 };

trackerSuite('SCORM 1.2, commits refused', brokenBy(createScorm12World, ['refuse']));
trackerSuite('SCORM 1.2, calls that throw or lie', brokenBy(createScorm12World, ['refuse', 'throw', 'lie']));

describe('SCORM 1.2 tracker', () => {
  it('says at the first launch that the module has begun, so that leaving does not complete it', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    await tracker.close();
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'incomplete');
    assert.equal(world.lms.stored.get('cmi.core.exit'), 'suspend');
    world.assertStandard();
  });

  it('gives the LMS place, score, status and time', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(65.5, DONE));
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
    const world = createScorm12World();
    const api = world.lms.launch();
    const set: string[] = [];
    const spied = {
      ...api,
      LMSSetValue: (element: string, value: string) => (set.push(element), api.LMSSetValue(element, value)),
    };
    const tracker = world.launch(spied);
    await tracker.open();
    tracker.record(progressNumber(1, { ...DONE, passed: true }));
    await tracker.close();
    assert.ok(set.lastIndexOf('cmi.core.score.raw') < set.lastIndexOf('cmi.core.lesson_status'));
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'passed');
  });

  it('gives no score where nothing is judged', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { complete: true }));
    await tracker.close();
    assert.equal(world.lms.stored.has('cmi.core.score.raw'), false);
  });

  it('may turn failed into passed, never passed or completed into less', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    const status = async (score: number, passed: boolean): Promise<unknown> => {
      tracker.record(progressNumber(1, { ...DONE, score, passed }));
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
    const world = createScorm12World();
    world.lms.reviewWhenDone = false;
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { ...DONE, score: 1 }));
    await tracker.close();
    const { tracker: again } = await beginIn(world);
    again.record(progressNumber(2, { score: 0, complete: false }));
    await again.close();
    assert.equal(world.lms.stored.get('cmi.core.lesson_status'), 'completed');
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '100');
  });

  it('sets nothing in review or browse mode, and keeps the work on the device', async () => {
    for (const mode of ['review', 'browse']) {
      const world = createScorm12World();
      const { tracker: first } = await beginIn(world);
      first.record(progressNumber(1, DONE));
      await first.close();
      world.lms.forcedMode = mode;
      const before = new Map(world.lms.stored);
      const { tracker, opened, heard } = await beginIn(world);
      assert.equal(opened.mode, mode);
      assert.equal(foundNumber(opened), 1);
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(2, { score: 0 }));
      await world.pass(5000);
      assert.equal(heard.at(-1), 'saved');
      await tracker.close();
      assert.deepEqual(world.lms.stored, before);
      assert.equal(world.lms.finishes, 2);
      assert.equal(foundNumber((await beginIn(world)).opened), 2);
    }
  });

  it('adds each answer once, after those of earlier sittings', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.answer(answerNumber(2));
    tracker.record(progressNumber(2));
    await tracker.close();
    const { tracker: again } = await beginIn(world);
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
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
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

  it('asks once of an LMS that takes no answers, and saves the rest', async () => {
    const world = createScorm12World();
    const api = world.lms.launch();
    let asked = 0;
    const takesNone = (element: string): boolean => element.startsWith('cmi.interactions') && ++asked > 0;
    const tracker = world.launch({
      ...api,
      LMSSetValue: (element, value) => (takesNone(element) ? 'false' : api.LMSSetValue(element, value)),
    });
    await tracker.open();
    tracker.answer(answerNumber(1));
    for (let number = 1; number < 5; number++) {
      tracker.record(progressNumber(number));
      await world.pass(2000);
    }
    assert.equal(asked, 1);
    assert.equal(foundNumber((await beginIn(world)).opened), 4);
  });

  it('sets only what changed, and everything anew after a refused commit', async () => {
    const world = createScorm12World();
    const api = world.lms.launch();
    let set: string[] = [];
    const tracker = world.launch({
      ...api,
      LMSSetValue: (element, value) => (set.push(element), api.LMSSetValue(element, value)),
    });
    await tracker.open();
    tracker.record(progressNumber(1, DONE));
    await world.pass(2000);
    set = [];
    tracker.record(progressNumber(2, DONE));
    await world.pass(2000);
    assert.deepEqual(set.sort(), ['cmi.core.session_time', 'cmi.suspend_data']);
    world.lms.fault = 'refuse';
    tracker.record(progressNumber(3, DONE));
    await world.pass(1000);
    world.lms.fault = 'none';
    set = [];
    await world.pass(5000);
    for (const name of ['lesson_status', 'score.raw', 'lesson_location', 'session_time']) {
      assert.ok(set.includes(`cmi.core.${name}`), name);
    }
  });

  it('goes on without answers where the LMS keeps none', async () => {
    const world = createScorm12World();
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
    assert.equal(foundNumber((await beginIn(world)).opened), 1);
  });

  it('closes the session once', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    await Promise.all([tracker.close(), tracker.close()]);
    assert.equal(world.lms.finishes, 1);
    world.assertStandard();
  });
});
