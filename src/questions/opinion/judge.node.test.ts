import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, report } from './judge.ts';

const key = { options: ['tout-de-suite', 'soir', 'attendre'], right: [] };

test('no habit is right or wrong', () => {
  for (const pick of key.options) assert.equal(judge(key, { picks: [pick] }), 'neutral');
});

test('« Je ne sais pas » is heard as such', () => {
  assert.equal(judge(key, { picks: ['?'] }), 'unsure');
});

test('a report has no right answer', () => {
  assert.deepEqual(report(key, { picks: ['soir'] }).correct, []);
});
