import assert from 'node:assert/strict';
import { test } from 'node:test';
import { area, competence, outcome, outcomeIds } from './digcomp.ts';

test('DigComp 3.0 has 523 outcomes in 21 competences and 5 areas', () => {
  const outcomes = [...outcomeIds].map((id) => outcome(id));
  assert.equal(outcomes.length, 523);
  assert.equal(new Set(outcomes.map((one) => one?.competence)).size, 21);
  assert.equal(new Set(outcomes.map((one) => one?.competence.area)).size, 5);
});

test('outcomes are counted as the data supplement counts them', () => {
  const count = (key: 'level' | 'type' | 'ai', value: string) =>
    [...outcomeIds].filter((id) => outcome(id)?.[key] === value).length;
  assert.deepEqual(
    ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'].map((level) => count('level', level)),
    [151, 170, 119, 83],
  );
  assert.deepEqual(
    ['Knowledge', 'Skill', 'Attitude'].map((type) => count('type', type)),
    [217, 199, 107],
  );
  assert.equal(count('ai', 'AI-Explicit'), 69);
});

test('an outcome knows its competence, in both languages', () => {
  const found = outcome('LO1.1.01');
  assert.equal(found?.type, 'Attitude');
  assert.equal(found.level, 'Basic');
  assert.equal(found.ai, 'AI-Implicit');
  assert.equal(found.competence.id, '1.1');
  assert.equal(found.competence.name.en, 'Browsing, searching and filtering information');
  assert.equal(found.competence.area, area('1'));
});

test('what DigComp does not have is not found', () => {
  assert.equal(outcome('LO1.1.22'), undefined);
  assert.equal(outcome('LO1.1.1'), undefined);
  assert.equal(competence('6.1'), undefined);
  assert.equal(area('6'), undefined);
});
