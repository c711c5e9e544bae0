import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsKey, judge, report } from './judge.ts';

const key = cardsKey(['donne', 'deja']);

test('what one says of a card is never right or wrong', () => {
  for (const level of key.targets) assert.equal(judge(key, { picks: ['donne', level] }), 'neutral');
});

test('a report has no right answer', () => {
  assert.deepEqual(report(key, { picks: ['deja', 'almost'] }).correct, []);
});
