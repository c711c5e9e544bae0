import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn } from '../../testing/begin.ts';
import { createScorm2004World, holds } from '../../testing/scorm2004-world.ts';
import { progressNumber } from '../../tracking/tracker-suite.ts';

describe('SCORM 2004 tracker, outcomes', () => {
  it('keeps the objectives that the LMS made from the manifest, and adds those it lacks', async () => {
    const world = createScorm2004World();
    world.lms.objectives = ['declic_x_fr_objective', 'LO1.2.02', 'LO1.2.01'];
    world.objectives = [
      { id: 'LO1.2.01', score: 2 / 3, complete: true },
      { id: 'LO1.2.09', score: 0, complete: false },
    ];
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1));
    await tracker.close();
    const of = (place: number): readonly unknown[] =>
      holds(
        world,
        ...['id', 'completion_status', 'success_status', 'score.scaled', 'score.raw'].map(
          (name) => `objectives.${place}.${name}`,
        ),
      );
    assert.deepEqual(of(1), ['LO1.2.02', undefined, undefined, undefined, undefined]);
    assert.deepEqual(of(2), ['LO1.2.01', 'completed', undefined, '0.6667', '66.67']);
    assert.deepEqual(of(3), ['LO1.2.09', 'incomplete', undefined, '0', '0']);
    assert.deepEqual(of(4), Array(5).fill(undefined));
    world.assertStandard();
  });

  it('never takes back an outcome that was passed, not even at a later launch', async () => {
    const world = createScorm2004World();
    const { tracker } = await beginIn(world);
    const told = (): string =>
      holds(world, 'objectives.0.success_status', 'objectives.0.score.raw').join(' ');
    const record = async (to: typeof tracker, score: number, passed: boolean): Promise<string> => {
      world.objectives = [{ id: 'LO1.2.01', score, complete: true, passed }];
      to.record(progressNumber(1));
      await world.pass(2000);
      return told();
    };
    assert.equal(await record(tracker, 0.5, false), 'failed 50');
    assert.equal(await record(tracker, 0.75, true), 'passed 75');
    assert.equal(await record(tracker, 0.25, false), 'passed 75');
    await tracker.close();
    const { tracker: again } = await beginIn(world);
    assert.equal(await record(again, 0.25, false), 'passed 75');
    assert.equal(await record(again, 1, true), 'passed 100');
    world.assertStandard();
  });
});
