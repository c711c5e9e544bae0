import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, momentAfter, report, walkTo, type DialogueKey } from './judge.ts';

/** A call: asked, one may lend the code (a detour), or ask back, then ring off (good) or fetch help (good). */
const key: DialogueKey = {
  start: 'sonne',
  steps: [
    { id: 'lire', from: 'sonne', to: 'lu' },
    { id: 'demander', from: 'sonne', to: 'presse' },
    { id: 'raccrocher', from: 'presse', to: 'rappel' },
    { id: 'aide', from: 'presse', to: 'a-deux' },
    { id: 'attendre', from: 'presse', to: 'sonne' },
  ],
  good: ['rappel', 'a-deux'],
  detours: ['lu'],
};

for (const [picks, verdict, moment] of [
  [['demander', 'raccrocher'], 'right', 'rappel'],
  [['demander', 'aide'], 'right', 'a-deux'],
  [['lire'], 'partial', 'lu'],
  [['?'], 'unsure', 'sonne'],
  [['demander'], 'unsure', 'presse'],
  [['a reply that is gone', 'raccrocher'], 'unsure', 'sonne'],
  [['raccrocher'], 'unsure', 'sonne'],
] as const) {
  test(`${picks.join(', ')} comes to ${moment}: ${verdict}`, () => {
    assert.equal(momentAfter(key, picks), moment);
    assert.equal(judge(key, { picks }), verdict);
  });
}

test('a way that comes back to a moment begins again there', () => {
  assert.deepEqual(walkTo(key, ['demander'], 'rappel', 'raccrocher'), ['demander', 'raccrocher']);
  assert.deepEqual(walkTo(key, ['demander', 'raccrocher'], 'presse'), ['demander']);
  assert.deepEqual(walkTo(key, ['demander'], 'sonne', 'attendre'), []);
});

test('a link back to a moment that was never seen takes the shortest way there', () => {
  assert.deepEqual(walkTo(key, ['lire'], 'presse'), ['demander']);
});

test('a report tells the replies said, and accepts the shortest way to each good end', () => {
  assert.deepEqual(report(key, { picks: ['lire'] }), {
    type: 'performance',
    response: ['lire'],
    correct: [
      ['demander', 'raccrocher'],
      ['demander', 'aide'],
    ],
    choices: ['lire', 'demander', 'raccrocher', 'aide', 'attendre'],
  });
});

test('every way that a report accepts is judged right', () => {
  for (const picks of report(key, { picks: [] }).correct) assert.equal(judge(key, { picks }), 'right');
});
