import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, NO_CHOICE, readChoice, toggled, type CourseChoice } from './course-choice.ts';

const KNOWN = ['nuage', 'traces', 'arnaque'];
const chosen = (...modules: readonly string[]): CourseChoice => ({ ...NO_CHOICE, modules });

test('a module that is ticked comes last, and goes when it is ticked again', () => {
  const two = toggled(toggled(NO_CHOICE, 'traces'), 'nuage');
  assert.deepEqual(two.modules, ['traces', 'nuage']);
  assert.deepEqual(toggled(two, 'traces').modules, ['nuage']);
});

test('a module moves one place, and stays where there is no further', () => {
  const three = chosen(...KNOWN);
  assert.deepEqual(moved(three, 'arnaque', -1).modules, ['nuage', 'arnaque', 'traces']);
  assert.deepEqual(moved(three, 'nuage', 1).modules, ['traces', 'nuage', 'arnaque']);
  assert.equal(moved(three, 'nuage', -1), three);
  assert.equal(moved(three, 'arnaque', 1), three);
  assert.equal(moved(three, 'inconnu', 1), three);
});

test('what the device kept is found again whole', () => {
  const choice: CourseChoice = {
    title: 'Mes « gestes »',
    summary: '',
    order: 'pass-before-next',
    pass: 0.8,
    platform: 'Moodle',
    variant: 'several',
    modules: ['traces', 'nuage'],
  };
  assert.deepEqual(readChoice(JSON.stringify(choice), KNOWN), choice);
});

test('what is damaged, or gone from the library, counts for nothing', () => {
  for (const kept of ['', '{', 'null', '[]', '"x"', '{"modules":3,"order":"x","pass":7,"title":1}'])
    assert.deepEqual(readChoice(kept, KNOWN), NO_CHOICE, kept);
  const kept = JSON.stringify(chosen('traces', 'parti', 'traces'));
  assert.deepEqual(readChoice(kept, KNOWN).modules, ['traces']);
});
