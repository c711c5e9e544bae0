import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsKey, judge, recalled, report } from './judge.ts';

const key = cardsKey(['donne', 'deja']);

test('what one says of a card is never right or wrong', () => {
  for (const level of key.targets) assert.equal(judge(key, { picks: ['donne', level] }), 'neutral');
});

test('a report has no right answer', () => {
  assert.deepEqual(report(key, { picks: ['deja', 'almost'] }).correct, []);
});

test('a deck is in mind once every card is', () => {
  assert.equal(recalled(key, { picks: ['donne', 'yes'] }), false);
  assert.equal(recalled(key, { picks: ['donne', 'yes', 'deja', 'almost'] }), false);
  assert.equal(recalled(key, { picks: ['donne', 'yes', 'deja', 'yes'] }), true);
});
