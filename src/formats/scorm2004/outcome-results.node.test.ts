import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../content/question.ts';
import { outcomeResults } from './outcome-results.ts';

const questions = (outcome: string, ...verdicts: readonly (Verdict | undefined)[]) =>
  verdicts.map((verdict) => ({ outcome, verdict }));

test('counts right answers among the questions of each outcome', () => {
  const asked = [...questions('LO1.2.01', 'right', 'partial', 'unsure'), ...questions('LO1.2.02', 'right')];
  assert.deepEqual(outcomeResults(asked), [
    { id: 'LO1.2.01', score: 1 / 3, complete: true },
    { id: 'LO1.2.02', score: 1, complete: true, passed: true },
  ]);
});

test('says nothing of an outcome before its first answer, and nothing of success before its last', () => {
  assert.deepEqual(outcomeResults(questions('LO1.2.01', undefined, undefined)), []);
  assert.deepEqual(outcomeResults(questions('LO1.2.01', 'right', undefined), 0.5), [
    { id: 'LO1.2.01', score: 0.5, complete: false },
  ]);
});

test('passes or fails by the share that the module names', () => {
  const result = (...verdicts: readonly Verdict[]) => outcomeResults(questions('LO1.2.01', ...verdicts), 0.5);
  assert.equal(result('right', 'wrong')[0]?.passed, true);
  assert.equal(result('wrong', 'unsure')[0]?.passed, false);
});

test('leaves out questions that practise no outcome', () => {
  assert.deepEqual(outcomeResults(questions('', 'right')), []);
});
