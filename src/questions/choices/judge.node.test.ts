import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSelection, reportSelection } from '../selection-judge.ts';

const key = { options: ['long', 'prenom', 'seul', 'semaine'], right: ['long', 'seul'] };

for (const [picks, verdict] of [
  [['long', 'seul'], 'right'],
  [['seul', 'long'], 'right'],
  [['long'], 'partial'],
  [['long', 'seul', 'prenom'], 'partial'],
  [['long', 'prenom', 'semaine'], 'partial'],
  [['prenom'], 'wrong'],
  [['prenom', 'semaine'], 'wrong'],
  [['?'], 'unsure'],
  [['long', '?'], 'unsure'],
] as const) {
  test(`ticking ${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(judgeSelection(key, { picks }), verdict);
  });
}

test('a report gives all right options as one pattern', () => {
  assert.deepEqual(reportSelection(key, { picks: ['long', 'prenom'] }), {
    type: 'choice',
    response: ['long', 'prenom'],
    correct: [['long', 'seul']],
    choices: key.options,
  });
});
