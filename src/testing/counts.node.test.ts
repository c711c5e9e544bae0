import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBrowserTests, countNodeTests, countOne, sum } from './counts.ts';

const SPEC =
  '✔ one (1ms)\n✖ two (2ms)\nℹ tests 4\nℹ suites 0\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n';

test('node tests are counted from the summary; a cancelled test has failed', () => {
  assert.deepEqual(countNodeTests(SPEC, 1), { passed: 2, failed: 2 });
});

test('browser tests are counted from the last progress line', () => {
  const output =
    'Chrome: |█ | 0/2 test files | 0 passed, 0 failed\nChrome: |██| 2/2 test files | 31 passed, 2 failed\n';
  assert.deepEqual(countBrowserTests(output, 1), { passed: 31, failed: 2 });
});

test('a run that ends badly without naming a failure is one failure', () => {
  assert.deepEqual(countNodeTests('Killed', 137), { passed: 0, failed: 1 });
  assert.deepEqual(countBrowserTests('3 passed, 0 failed', 1), { passed: 3, failed: 1 });
});

test('a tool that only says yes or no is one check', () => {
  assert.deepEqual(sum([countOne('', 0), countOne('', 2), countOne('', 0)]), { passed: 2, failed: 1 });
});
