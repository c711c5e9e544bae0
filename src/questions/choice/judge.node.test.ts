import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSelection, reportSelection } from '../selection-judge.ts';

const key = { options: ['lire', 'raccrocher', 'demain'], right: ['raccrocher'] };

for (const [pick, verdict] of [
  ['raccrocher', 'right'],
  ['lire', 'wrong'],
  ['demain', 'wrong'],
  ['?', 'unsure'],
  ['an option that is gone', 'wrong'],
] as const) {
  test(`picking ${pick} is ${verdict}`, () => {
    assert.equal(judgeSelection(key, { picks: [pick] }), verdict);
  });
}

test('a report names the pick, the right option and all there were, in the order written', () => {
  assert.deepEqual(reportSelection(key, { picks: ['demain'] }), {
    type: 'choice',
    response: ['demain'],
    correct: [['raccrocher']],
    choices: ['lire', 'raccrocher', 'demain'],
  });
});
