import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk } from './desk.ts';

const START = ['at documents', 'avis in telechargements', 'photo in documents', 'photo binned', 'lettre in '];

test('at the start files are where they were written', () => {
  const desk = new Desk(START);
  assert.deepEqual([...desk.facts], ['at documents', 'avis in telechargements', 'photo binned', 'lettre in']);
  assert.deepEqual(
    ['avis', 'photo', 'lettre'].map((file) => desk.placeOf(file)),
    ['telechargements', 'bin', ''],
  );
});

test('a file moved, renamed, opened and joined says so', () => {
  const desk = new Desk(START);
  desk.note('avis', 'in', 'papiers');
  desk.note('avis', 'named', 'clair');
  desk.note('avis', 'opened');
  desk.note('avis', 'attached');
  desk.at = 'papiers';
  assert.deepEqual(
    [...desk.facts],
    [
      'at papiers',
      'avis in papiers',
      'photo binned',
      'lettre in',
      'avis named clair',
      'avis opened',
      'avis attached',
    ],
  );
  assert.equal(desk.nameOf('avis'), 'clair');
});

test('what is thrown away leaves the mail, and comes back to its folder', () => {
  const desk = new Desk(START);
  desk.note('avis', 'attached');
  desk.note('avis', 'binned');
  assert.equal(desk.facts.has('avis attached'), false);
  assert.equal(desk.facts.has('avis in telechargements'), false);
  desk.drop('avis', 'binned');
  assert.equal(desk.facts.has('avis in telechargements'), true);
});

test('facts held before are found again', () => {
  const held = ['avis in papiers', 'avis named clair', 'photo in documents', 'avis attached', 'at papiers'];
  const desk = new Desk([...START, ...held]);
  for (const fact of held) assert.equal(desk.facts.has(fact), true, fact);
});
