import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSoak } from '../soak/run-soak.ts';
import { buildLibrary } from './library.ts';

const SEED = 20;

test('ten kills of tab and browser, two a tracker, lose no answer older than a second', async () => {
  const library = await buildLibrary();
  const [module] = library.played;
  const packages = [];
  for (const format of ['web', 'scorm12', 'scorm2004', 'cmi5', 'xapi'])
    packages.push({ format, zip: await library.package(format, module) });
  const lines: string[] = [];
  const { faults, due } = await runSoak({ packages, kills: 10, seed: SEED, say: (line) => lines.push(line) });
  assert.deepEqual(faults, [], lines.join('\n'));
  assert.ok(due > 3, lines.join('\n'));
  await library.remove();
});
