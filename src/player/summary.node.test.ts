import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../content/question.ts';
import { summarise } from './summary.ts';

const contents = { screens: ['a', 'b'], judged: ['one', 'two', 'three', 'four'] };

function after(seen: readonly string[], verdicts: Readonly<Record<string, Verdict>>) {
  const answers = new Map(
    Object.entries(verdicts).map(([id, verdict]) => [id, { verdict, tries: 1, picks: [] }] as const),
  );
  return summarise({ screen: 'a', seen: new Set(seen), answers }, contents);
}

test('gives no score before the first answer that counts', () => {
  assert.deepEqual(after(['a'], { 'an-opinion': 'neutral' }), { seen: 0.5, complete: false });
});

test('scores right answers among all the questions that count', () => {
  assert.equal(after(['a'], { one: 'right' }).score, 0.25);
  assert.equal(after(['a', 'b'], { one: 'right', two: 'partial', three: 'wrong', four: 'right' }).score, 0.5);
});

test('« Je ne sais pas » earns nothing and never blocks the end', () => {
  const verdicts = { one: 'unsure', two: 'unsure', three: 'unsure', four: 'unsure' } as const;
  assert.deepEqual(after(['a', 'b'], verdicts), { seen: 1, complete: true, score: 0 });
});

test('is not complete while a screen is unseen or a question that counts has no answer', () => {
  const all = { one: 'right', two: 'right', three: 'right', four: 'right' } as const;
  assert.equal(after(['a'], all).complete, false);
  assert.equal(after(['a', 'b'], { one: 'right', two: 'right', three: 'right' }).complete, false);
  assert.equal(after(['a', 'b'], all).complete, true);
});

test('a module without questions that count is complete once seen', () => {
  const state = { screen: 'b', seen: new Set(['a', 'b']), answers: new Map() };
  assert.deepEqual(summarise(state, { screens: ['a', 'b'], judged: [] }), { seen: 1, complete: true });
});
