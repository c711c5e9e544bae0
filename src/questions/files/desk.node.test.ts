import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk } from './desk.ts';

const ITEMS = [
  { id: 'avis', folder: 'telechargements', binned: false },
  { id: 'photo', folder: 'documents', binned: true },
  { id: 'lettre', folder: '', binned: false },
];

function facts(desk: Desk): readonly string[] {
  return [...desk.facts].filter((fact) => !/ (?:in|named) ?$/.test(fact));
}

test('at the start files are where they were written', () => {
  assert.deepEqual(facts(new Desk(ITEMS, 'documents')), [
    'avis in telechargements',
    'photo binned',
    'at documents',
  ]);
});

test('a file moved, renamed, opened and joined says so', () => {
  const desk = new Desk(ITEMS, 'documents');
  desk.move('avis', 'papiers');
  desk.rename('avis', 'clair');
  desk.open('avis');
  desk.attach('avis', true);
  desk.at = 'papiers';
  assert.deepEqual(facts(desk), [
    'avis in papiers',
    'avis named clair',
    'avis attached',
    'avis opened',
    'photo binned',
    'at papiers',
  ]);
});

test('what is thrown away leaves the mail, and comes back to its folder', () => {
  const desk = new Desk(ITEMS, 'documents');
  desk.attach('avis', true);
  desk.throw('avis');
  assert.equal(desk.facts.has('avis attached'), false);
  assert.equal(desk.facts.has('avis in telechargements'), false);
  desk.restore('avis');
  assert.equal(desk.facts.has('avis in telechargements'), true);
});

test('facts held before are found again', () => {
  const held = ['avis in papiers', 'avis named clair', 'photo in documents', 'avis attached', 'at papiers'];
  const desk = new Desk(ITEMS, 'documents', held);
  for (const fact of held) assert.equal(desk.facts.has(fact), true, fact);
});
