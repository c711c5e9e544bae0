import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeStorage } from '../testing/fake-storage.ts';
import { createLocalTracker } from './local-tracker.ts';
import { decode, encode } from './state-codec.ts';
import type { AnswerState, Outline } from './state.ts';
import { progressNumber, trackerSuite } from './tracker-suite.ts';
import type { SaveStatus } from './tracker.ts';

trackerSuite('local tracker', () => {
  const storage = createFakeStorage();
  return {
    launch: () => createLocalTracker('reperer', storage.open),
    kill() {
      // All is written as it comes: a death loses nothing.
    },
    breakStorage() {
      storage.fault = 'full';
    },
    restoreStorage() {
      storage.fault = 'none';
    },
    pass: () => Promise.resolve(),
  };
});

describe('local tracker', () => {
  const outline: Outline = {
    screens: ['un', 'deux', 'trois'],
    questions: [
      { id: 'a', options: ['oui', 'non'] },
      { id: 'b', options: ['oui', 'non'] },
    ],
  };
  const answer = (pick: string, tries = 1): AnswerState => ({ verdict: 'right', tries, picks: [pick] });
  const progress = (screen: string, answers: Record<string, AnswerState>, seen: string[] = [screen]) => ({
    ...progressNumber(0),
    screen,
    state: encode({ screen, seen: new Set(seen), answers: new Map(Object.entries(answers)) }, outline),
  });

  it('stays on this device', () => {
    assert.equal(createLocalTracker('m', createFakeStorage().open).destination, 'device');
  });

  it('says at once that a browser which blocks storage keeps nothing, and lets the learner work', async () => {
    const storage = createFakeStorage();
    storage.fault = 'blocked';
    const tracker = createLocalTracker('m', storage.open);
    const heard: SaveStatus[] = [];
    assert.equal((await tracker.open()).state, '');
    tracker.onStatus((status) => heard.push(status));
    tracker.record(progressNumber(1));
    await tracker.close();
    assert.deepEqual(heard, ['gone']);
  });

  it('tries again on flush once there is room', async () => {
    const storage = createFakeStorage();
    const tracker = createLocalTracker('m', storage.open);
    const heard: SaveStatus[] = [];
    await tracker.open();
    tracker.onStatus((status) => heard.push(status));
    storage.fault = 'full';
    tracker.record(progressNumber(1));
    storage.fault = 'none';
    tracker.flush();
    assert.deepEqual(heard, ['saved', 'unsaved', 'saved']);
    assert.equal((await createLocalTracker('m', storage.open).open()).state, progressNumber(1).state);
  });

  it('keeps the newest answer of each question when two tabs work on the module', async () => {
    const storage = createFakeStorage();
    const [first, second] = [createLocalTracker('m', storage.open), createLocalTracker('m', storage.open)];
    await first.open();
    first.record(progress('un', { a: answer('oui'), b: answer('oui') }));
    await second.open();
    second.record(progress('deux', { a: answer('non', 2), b: answer('oui') }));
    first.record(progress('trois', { a: answer('oui'), b: answer('non', 2) }));
    const found = decode((await createLocalTracker('m', storage.open).open()).state, outline);
    assert.deepEqual(found.answers.get('a'), answer('non', 2));
    assert.deepEqual(found.answers.get('b'), answer('non', 2));
    assert.equal(found.screen, 'trois');
    assert.deepEqual([...found.seen].sort(), ['deux', 'trois']);
  });

  it('forgets what one tab answered when that tab starts again', async () => {
    const storage = createFakeStorage();
    const [first, second] = [createLocalTracker('m', storage.open), createLocalTracker('m', storage.open)];
    await first.open();
    await second.open();
    first.record(progress('un', { a: answer('oui') }));
    second.record(progress('deux', { b: answer('oui') }));
    first.record(progress('un', {}));
    const found = decode((await createLocalTracker('m', storage.open).open()).state, outline);
    assert.deepEqual([...found.answers.keys()], ['b']);
  });

  it('shares nothing between modules', async () => {
    const storage = createFakeStorage();
    const tracker = createLocalTracker('m', storage.open);
    await tracker.open();
    tracker.record(progressNumber(1));
    assert.equal((await createLocalTracker('n', storage.open).open()).state, '');
  });
});
