import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSoak } from '../soak/run-soak.ts';
import { buildLibrary } from './library.ts';

const SEED = 20;

test('ten kills of tab and browser lose no answer older than a second', async () => {
  const library = await buildLibrary();
  const module = library.modules[0]!;
  const zips = [await library.package('scorm12', module)];
  const lines: string[] = [];
  const { faults, due } = await runSoak({ zips, kills: 10, seed: SEED, say: (line) => lines.push(line) });
  assert.deepEqual(faults, [], lines.join('\n'));
  assert.ok(due > 5, lines.join('\n'));
  await library.remove();
});
