import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn } from '../../testing/begin.ts';
import { createScorm12World } from '../../testing/scorm12-world.ts';
import { decode, encode } from '../../tracking/state-codec.ts';
import type { Outline } from '../../tracking/state.ts';
import { answerNumber, foundNumber, progressNumber } from '../../tracking/tracker-suite.ts';
import type { Progress, SaveStatus } from '../../tracking/tracker.ts';

const DONE = { complete: true, seen: 1, score: 0.8 };

describe('SCORM 1.2 tracker, saving', () => {
  it('says so where the LMS has no room for the state, and finds it on the device', async () => {
    const world = createScorm12World();
    const api = world.lms.launch();
    const tracker = world.launch({
      ...api,
      LMSSetValue: (element, value) =>
        element === 'cmi.suspend_data' ? 'false' : api.LMSSetValue(element, value),
    });
    await tracker.open();
    const heard: SaveStatus[] = [];
    tracker.onStatus((status) => heard.push(status));
    tracker.record(progressNumber(1));
    await world.pass(2000);
    assert.equal(heard.at(-1), 'unsaved');
    world.kill();
    assert.equal(foundNumber((await beginIn(world)).opened), 1);
  });

  it('commits at once, then at most once a second, and never forgets the last', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
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
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { state: 'x'.repeat(3480) }));
    await tracker.close();
    const data = world.lms.stored.get('cmi.suspend_data') ?? '';
    assert.ok(data.length <= 3500, `${data.length} characters`);
    world.assertStandard();
  });

  it('finds on this device what a refused commit and a dead tab would have lost, answers included', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    await world.pass(2000);
    world.lms.fault = 'refuse';
    tracker.answer(answerNumber(1));
    tracker.record(progressNumber(9, DONE));
    world.kill();
    world.lms.fault = 'none';
    const { opened } = await beginIn(world);
    assert.equal(foundNumber(opened), 9);
    await world.pass(2000);
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '80');
    assert.equal(world.lms.stored.get('cmi.interactions.0.id'), 'question-1');
    assert.equal([...world.storage.values.values()].join(''), '');
    world.assertStandard();
  });

  it('finds what an LMS claimed to have stored while the page was going', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.record(progressNumber(2));
    world.lms.fault = 'beacon';
    await tracker.close();
    world.lms.fault = 'none';
    assert.equal(foundNumber((await beginIn(world)).opened), 2);
  });

  it('lets a new attempt begin empty', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1));
    await world.pass(2000);
    tracker.record(progressNumber(2));
    await tracker.close();
    world.lms.newAttempt();
    assert.equal((await beginIn(world)).opened.state, '');
  });

  it('prefers what the LMS holds when the learner went on elsewhere', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    await world.pass(2000);
    for (let number = 1; number < 9; number++) tracker.record(progressNumber(1));
    world.kill();
    await world.pass(1000);
    const copy = [...world.storage.values];
    world.storage.values.clear();
    const { tracker: elsewhere } = await beginIn(world);
    elsewhere.record(progressNumber(2));
    await elsewhere.close();
    for (const [key, value] of copy) world.storage.values.set(key, value);
    assert.equal(foundNumber((await beginIn(world)).opened), 2);
  });

  it('tells once what was answered here, whether it could be sent or not, when the learner went on elsewhere', async () => {
    for (const sent of [true, false]) {
      const world = createScorm12World();
      const { tracker } = await beginIn(world);
      await world.pass(2000);
      if (!sent) world.lms.fault = 'refuse';
      tracker.answer(answerNumber(1));
      tracker.record(progressNumber(1));
      if (sent) await tracker.close();
      world.kill();
      world.lms.fault = 'none';
      await world.pass(1000);
      const here = [...world.storage.values];
      world.storage.values.clear();
      const { tracker: elsewhere } = await beginIn(world);
      elsewhere.answer(answerNumber(2));
      elsewhere.record(progressNumber(2));
      await elsewhere.close();
      world.storage.values.clear();
      for (const [key, value] of here) world.storage.values.set(key, value);
      assert.equal(foundNumber((await beginIn(world)).opened), 2);
      await world.pass(2000);
      const told = [0, 1, 2].map((n) => world.lms.stored.get(`cmi.interactions.${n}.id`));
      assert.deepEqual(told.filter(Boolean).sort(), ['question-1', 'question-2']);
      world.assertStandard();
    }
  });

  it('shows a score just below the passing one as below', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    tracker.record(progressNumber(1, { ...DONE, score: 0.796, passed: false }));
    await tracker.close();
    assert.equal(world.lms.stored.get('cmi.core.score.raw'), '79.6');
  });

  it('brings together what was done here, unsaved, and what was done elsewhere before', async () => {
    const world = createScorm12World();
    const outline: Outline = {
      screens: ['s'],
      questions: ['ici', 'ailleurs'].map((id) => ({ id, options: [] })),
    };
    const answered = (id: string): Progress => {
      const answers = new Map([[id, { verdict: 'right' as const, tries: 1, picks: [] }]]);
      return progressNumber(0, { state: encode({ screen: 's', seen: new Set(), answers }, outline) });
    };
    const { tracker } = await beginIn(world);
    await world.pass(2000);
    const place = new Map(world.storage.values);
    const { tracker: elsewhere } = await beginIn(world);
    elsewhere.record(answered('ailleurs'));
    await elsewhere.close();
    world.storage.values.clear();
    for (const [key, value] of place) world.storage.values.set(key, value);
    await world.pass(1000);
    world.lms.fault = 'refuse';
    tracker.record(answered('ici'));
    world.lms.fault = 'none';
    const { state } = (await beginIn(world)).opened;
    assert.deepEqual([...decode(state, outline).answers.keys()], ['ici', 'ailleurs']);
  });

  it('never shows one learner what another left, nor keeps anything for a learner it cannot name', async () => {
    for (const [first, second] of [
      ['rosa', 'ali'],
      ['', ''],
    ] as const) {
      const world = createScorm12World();
      world.lms.student = first;
      const { tracker, opened } = await beginIn(world);
      await world.pass(2000);
      tracker.record(progressNumber(1));
      world.kill();
      world.lms.newAttempt();
      world.lms.student = second;
      const { opened: other } = await beginIn(world);
      assert.equal(other.state, '');
      assert.equal(opened.learner === '', first === '');
      assert.ok(first === '' || other.learner !== opened.learner);
      assert.doesNotMatch([...world.storage.values].join(), /rosa/);
    }
  });

  it('begins afresh when the copy on the device is damaged', async () => {
    const world = createScorm12World();
    const { tracker } = await beginIn(world);
    await world.pass(2000);
    tracker.record(progressNumber(1));
    world.kill();
    for (const key of world.storage.values.keys()) world.storage.values.set(key, '{"progress":{}');
    assert.equal((await beginIn(world)).opened.state, '');
  });

  it('retries a refused commit after 2 s, then 4 s, and when the network is back', async () => {
    const world = createScorm12World();
    const { tracker, heard } = await beginIn(world);
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
    const world = createScorm12World();
    const api = world.lms.launch();
    const tracker = world.launch(api);
    await tracker.open();
    const heard: SaveStatus[] = [];
    tracker.onStatus((status) => heard.push(status));
    await world.pass(2000);
    api.LMSFinish('');
    let calls = 0;
    const { LMSCommit } = api;
    api.LMSCommit = (parameter) => (calls++, LMSCommit(parameter));
    tracker.record(progressNumber(1));
    await world.pass(120_000);
    assert.equal(heard.at(-1), 'gone');
    assert.equal(calls, 1);
    world.kill();
    assert.equal(foundNumber((await beginIn(world)).opened), 1);
  });
});
