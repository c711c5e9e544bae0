import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileToKeep, KeepOutcome } from '../worker/protocol.ts';
import { keepAll, lookAt, summaryOf, type KeptGroup } from './kept-state.ts';
import type { OfflineList } from './offline-list.ts';

const LIST: OfflineList = {
  version: 1,
  groups: [
    { files: [{ path: 'assets/core.js', sum: 'c0', bytes: 100 }] },
    {
      title: 'Un',
      files: [
        { path: 'un/index.html', sum: 'a1', bytes: 1000 },
        { path: 'un/dessin.svg', sum: 'd1', bytes: 10 },
      ],
    },
    { title: 'Deux', files: [{ path: 'deux/index.html', sum: 'a2', bytes: 2000 }] },
  ],
};

/** A device that keeps copies with these sums. */
const device = (sums: Readonly<Record<string, string>>): Promise<readonly KeptGroup[]> =>
  lookAt(LIST, (path) => Promise.resolve(sums[path]));

test('a module is kept once all its files are there, whoever kept them', async () => {
  const summary = summaryOf(
    await device({ 'un/index.html': 'a1', 'un/dessin.svg': 'd1', 'assets/core.js': 'c0' }),
  );
  assert.deepEqual(summary, {
    modules: 2,
    keptModules: ['Un'],
    keptBytes: 1110,
    missingBytes: 2000,
    oldBytes: 0,
  });
  const half = summaryOf(await device({ 'un/index.html': 'a1' }));
  assert.deepEqual(half.keptModules, []);
});

test('a copy of a former version stays, and is fetched again', async () => {
  const groups = await device({
    'un/index.html': 'old',
    'un/dessin.svg': 'd1',
    'assets/core.js': 'c0',
    'deux/index.html': 'a2',
  });
  const { keptModules, missingBytes, oldBytes } = summaryOf(groups);
  assert.deepEqual([keptModules, missingBytes, oldBytes], [['Un', 'Deux'], 0, 1000]);
  const asked: (readonly FileToKeep[])[] = [];
  const outcome = await keepAll(groups, {
    keep: (files) => {
      asked.push(files);
      return Promise.resolve('kept');
    },
    onStep: () => undefined,
    isPaused: () => false,
  });
  assert.equal(outcome, 'kept');
  assert.deepEqual(asked, [[{ url: 'un/index.html', again: true }]]);
});

test('keeps what modules share first, then module after module, and tells each step', async () => {
  const asked: string[] = [];
  const steps: number[] = [];
  await keepAll(await device({}), {
    keep: (files) => {
      asked.push(files.map(({ url }) => url).join(' '));
      return Promise.resolve('kept');
    },
    onStep: (groups) => steps.push(summaryOf(groups).missingBytes),
    isPaused: () => false,
  });
  assert.deepEqual(asked, ['assets/core.js', 'un/index.html un/dessin.svg', 'deux/index.html']);
  assert.deepEqual(steps, [3010, 2000, 0]);
});

test('a pause ends after the module under way, and a failure says which', async () => {
  let kept = 0;
  const steps = {
    keep: () => Promise.resolve<KeepOutcome>(++kept > 2 ? 'full' : 'kept'),
    onStep: () => undefined,
    isPaused: () => kept === 1,
  };
  assert.equal(await keepAll(await device({}), steps), 'paused');
  assert.equal(kept, 1);
  assert.equal(await keepAll(await device({}), { ...steps, isPaused: () => false }), 'full');
});
