import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weight } from './weight.ts';

test('a weight is said in whole ko, then in tenths of Mo', () => {
  assert.deepEqual([1, 1499, 47_480, 999_400, 999_600, 1_149_000].map(weight), [
    '1 ko',
    '1 ko',
    '47 ko',
    '999 ko',
    '1,0 Mo',
    '1,1 Mo',
  ]);
});
