import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn } from '../../testing/begin.ts';
import { brokenBy } from '../../testing/broken-by.ts';
import { createScorm2004World, holds, type Scorm2004World } from '../../testing/scorm2004-world.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';

const DONE = { complete: true, seen: 1, score: 0.8 };

/** A world with objectives: the manifest's, and one that it lacks. */
function createWorld(): Scorm2004World {
  const world = createScorm2004World();
  world.lms.objectives = ['primary', 'LO1.2.01'];
  world.objectives = [{ id: 'LO1.2.02', score: 0.5, complete: false }];
  return world;
}

trackerSuite('SCORM 2004, commits refused', brokenBy(createWorld, ['refuse']));
trackerSuite('SCORM 2004, calls that throw or lie', brokenBy(createWorld, ['refuse', 'throw', 'lie']));

describe('SCORM 2004 tracker', () => {
  it('says at the first launch that the module has begun and will be resumed, and reads nothing unset', async () => {
    const world = createScorm2004World();
    const { tracker, opened } = await beginIn(world);
    await tracker.close();
    assert.equal(opened.state, '');
    assert.deepEqual(holds(world, 'completion_status', 'exit'), ['incomplete', 'suspend']);
    const { opened: again } = await beginIn(world);
    assert.equal(again.state, '');
    world.assertStandard();
  });

  it('gives the LMS place, progress, scores, both statuses and time', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(12.5, { seen: 1 / 3 }));
    await world.pass(2000);
    assert.deepEqual(holds(world, 'progress_measure', 'score.raw', 'success_status'), [
      '0.33',
      undefined,
      undefined,
    ]);
    tracker.record(progressNumber(65.567, { ...DONE, passed: true }));
    await tracker.close();
    assert.deepEqual(holds(world, 'score.scaled', 'score.raw', 'score.min', 'score.max'), [
      '0.8',
      '80',
      '0',
      '100',
    ]);
    assert.deepEqual(
      holds(world, 'completion_status', 'success_status', 'progress_measure', 'location', 'session_time'),
      ['completed', 'passed', '1', 'deux', 'PT65.57S'],
    );
    world.assertStandard();
  });

  it('completes a module that names no passing share, and says nothing of success', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, DONE));
    await tracker.close();
    assert.deepEqual(holds(world, 'completion_status', 'success_status'), ['completed', undefined]);
  });

  it('calls no module wholly seen before it is complete', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { seen: 1, score: 0.5 }));
    await tracker.close();
    assert.deepEqual(holds(world, 'progress_measure', 'completion_status'), ['0.99', 'incomplete']);
  });

  it('sets score and objectives before the statuses, and all before the commit', async () => {
    const world = createScorm2004World();
    world.objectives = [{ id: 'LO1.2.01', score: 1, complete: true, passed: true }];
    const api = world.lms.launch();
    const set: string[] = [];
    const spied = {
      ...api,
      SetValue: (element: string, value: string) => (set.push(element), api.SetValue(element, value)),
      Commit: () => (set.push('commit'), api.Commit('')),
    };
    const tracker = world.launch(spied);
    await tracker.open();
    await world.pass(2000);
    set.length = 0;
    tracker.record(progressNumber(1, { ...DONE, passed: true }));
    await world.pass(2000);
    const places = ['suspend_data', 'score.raw', 'score.scaled', 'completion_status', 'success_status']
      .map((name) => set.indexOf(`cmi.${name}`))
      .concat(set.indexOf('commit'));
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(set.indexOf('cmi.objectives.0.success_status') < set.indexOf('cmi.success_status'));
  });

  it('may turn failed into passed, never passed or completed into less', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    const status = async (score: number, passed: boolean): Promise<string> => {
      tracker.record(progressNumber(1, { ...DONE, score, passed }));
      await world.pass(2000);
      return holds(world, 'completion_status', 'success_status', 'score.scaled').join(' ');
    };
    assert.equal(await status(0.4, false), 'completed failed 0.4');
    assert.equal(await status(0.9, true), 'completed passed 0.9');
    assert.equal(await status(0.2, false), 'completed passed 0.9');
    tracker.record(progressNumber(2, { seen: 0.2 }));
    await world.pass(2000);
    assert.deepEqual(holds(world, 'completion_status', 'success_status', 'progress_measure'), [
      'completed',
      'passed',
      '1',
    ]);
    world.assertStandard();
  });

  it('does not downgrade a finished module that an LMS relaunches as normal', async () => {
    const world = createScorm2004World();
    world.lms.reviewWhenDone = false;
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { ...DONE, score: 1, passed: true }));
    await tracker.close();
    const { tracker: again } = await beginIn(world);
    again.record(progressNumber(2, { score: 0 }));
    await again.close();
    assert.deepEqual(
      holds(world, 'completion_status', 'success_status', 'score.raw', 'score.scaled', 'progress_measure'),
      ['completed', 'passed', '100', '1', '1'],
    );
    world.assertStandard();
  });

  it('leaves its data to the next sitting after a review or a browse too', async () => {
    for (const mode of ['review', 'browse']) {
      const world = createScorm2004World();
      world.lms.forcedMode = mode;
      await (await beginIn(world)).tracker.close();
      assert.deepEqual([...world.lms.stored], [['cmi.exit', 'suspend']]);
      world.lms.forcedMode = '';
      const { opened } = await beginIn(world);
      assert.deepEqual([opened.mode, opened.state], ['normal', '']);
      world.assertStandard();
    }
  });

  it('sets nothing else in review or browse mode, and keeps the work on the device', async () => {
    for (const mode of ['review', 'browse']) {
      const world = createScorm2004World();
      const { tracker: first } = await beginIn(world);
      first.record(progressNumber(1, DONE));
      await first.close();
      world.lms.forcedMode = mode;
      const before = new Map(world.lms.stored);
      const { tracker, opened } = await beginIn(world);
      assert.equal(opened.mode, mode);
      assert.equal(foundNumber(opened), 1);
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(2, { score: 0 }));
      await world.pass(5000);
      await tracker.close();
      assert.deepEqual(world.lms.stored, before);
      assert.equal(world.lms.terminations, 2);
      assert.equal(foundNumber((await beginIn(world)).opened), 2);
      world.assertStandard();
    }
  });

  it('adds each answer once, after those of earlier sittings', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    for (const number of [1, 2]) {
      tracker.answer(answerNumber(number));
      tracker.record(progressNumber(number));
      await world.pass(2000);
    }
    await tracker.close();
    const { tracker: again } = await beginIn(world);
    again.answer(answerNumber(3));
    again.record(progressNumber(3));
    await again.close();
    assert.deepEqual(holds(world, ...[0, 1, 2, 3].map((n) => `interactions.${n}.id`)), [
      'question-1',
      'question-2',
      'question-3',
      undefined,
    ]);
    assert.deepEqual(holds(world, 'interactions.0.timestamp', 'interactions.0.latency'), [
      '2027-01-15T08:00:00.00Z',
      'PT3.46S',
    ]);
    world.assertStandard();
  });

  it('saves all the same in an LMS that keeps neither answers nor objectives', async () => {
    const world = createScorm2004World();
    world.objectives = [{ id: 'LO1.2.01', score: 1, complete: true, passed: true }];
    const api = world.lms.launch();
    const tracker = world.launch({
      ...api,
      GetValue: (element) => (element.endsWith('_count') ? '' : api.GetValue(element)),
    });
    await tracker.open();
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(1));
    await tracker.close();
    assert.equal([...world.lms.stored.keys()].filter((key) => /interactions|objectives/.test(key)).length, 0);
    assert.equal(foundNumber((await beginIn(world)).opened), 1);
    world.assertStandard();
  });

  it('gives the next launch what a dead tab could not, outcomes included', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    await world.pass(2000);
    world.lms.fault = 'refuse';
    world.objectives = [{ id: 'LO1.2.01', score: 1, complete: true, passed: true }];
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(9, DONE));
    world.kill();
    world.lms.fault = 'none';
    world.objectives = [];
    const { opened } = await beginIn(world);
    assert.equal(foundNumber(opened), 9);
    await world.pass(2000);
    assert.deepEqual(holds(world, 'score.raw', 'interactions.0.id', 'objectives.0.success_status'), [
      '80',
      'question-1',
      'passed',
    ]);
    world.assertStandard();
  });

  it('stays within 3,500 ASCII characters of suspend_data with a full state', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { state: 'x'.repeat(3480) }));
    await tracker.close();
    assert.match(world.lms.stored.get('cmi.suspend_data') ?? '', /^[!-~]{3480,3500}$/);
    world.assertStandard();
  });

  it('ends the session once', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    await Promise.all([tracker.close(), tracker.close()]);
    assert.equal(world.lms.terminations, 1);
    world.assertStandard();
  });
});
