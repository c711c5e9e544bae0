import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { cloze } from './cloze.ts';
import { missedGaps } from './judge.ts';

function keyOf(id: string): ReturnType<typeof cloze.key> {
  for (const block of exampleBlocks('cloze')) {
    if (block.type === 'element' && block.name === 'cloze' && block.id === id) return cloze.key(block.data);
  }
  throw new RangeError(id);
}

const chosen = keyOf('le-cadenas');
const typed = keyOf('garder-ses-photos');

const words = (...ids: readonly string[]): readonly string[] =>
  ['chiffree', 'personne', 'adresse'].flatMap((gap, place) => [gap, ids[place] ?? '']);
const RIGHT = words('chiffree--r', 'personne--r', 'adresse--r');

for (const [picks, verdict] of [
  [RIGHT, 'right'],
  [words('chiffree--r', 'adresse--r', 'adresse--r'), 'partial'],
  [words('personne--r', 'adresse--r', 'adresse--r'), 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(cloze.judge(chosen, { picks }), verdict);
  });
}

for (const [text, verdict] of [
  ['copie\nnuage', 'right'],
  ['Une COPIE\nle nuage.', 'right'],
  ['sauvegardes\nCloud', 'right'],
  ['copie\nsalon', 'partial'],
  ['nuage\ncopie', 'wrong'],
  ['copie', 'partial'],
] as const) {
  test(`“${text.replace('\n', ' / ')}”, typed, is ${verdict}`, () => {
    assert.equal(cloze.judge(typed, { picks: [], text }), verdict);
  });
}

test('the gaps that are missed are named', () => {
  assert.deepEqual(missedGaps(typed, { picks: [], text: 'nuage\nnuage' }), ['copie']);
  assert.deepEqual(missedGaps(chosen, { picks: words('x', 'personne--r', 'x') }), ['chiffree', 'adresse']);
});

test('what an edit left of an answer is a gap missed, never another gap’s word', () => {
  assert.deepEqual(missedGaps(chosen, { picks: ['chiffree', 'personne', 'personne--r'] }), [
    'chiffree',
    'adresse',
  ]);
});

test('what is chosen is told as pairs, with all the words there are', () => {
  const told = cloze.report(chosen, { picks: RIGHT });
  assert.equal(told.type, 'matching');
  assert.deepEqual(told.response, ['chiffree.chiffree--r', 'personne.personne--r', 'adresse.adresse--r']);
  assert.deepEqual(told.correct, [told.response]);
  assert.deepEqual(told.choices, ['chiffree', 'personne', 'adresse']);
  assert.equal(told.targets?.length, 5);
});

test('what is typed is told gap by gap, beside each way to be right', () => {
  assert.deepEqual(cloze.report(typed, { picks: [], text: 'copie\nciel' }), {
    type: 'fill-in',
    response: ['copie', 'ciel'],
    correct: [
      ['copie', 'nuage'],
      ['sauvegarde', 'nuage'],
      ['copie de sauvegarde', 'nuage'],
      ['copie', 'cloud'],
      ['sauvegarde', 'cloud'],
    ],
    choices: [],
    targets: [],
  });
});

test('« Je ne sais pas » is never a mistake, and has no response', () => {
  assert.equal(cloze.judge(typed, { picks: ['?'] }), 'unsure');
  for (const key of [typed, chosen]) assert.deepEqual(cloze.report(key, { picks: ['?'] }).response, []);
});

test('before the lesson it counts nowhere', () => {
  for (const block of exampleBlocks('cloze')) {
    if (block.type !== 'element' || block.name !== 'cloze') continue;
    assert.equal(cloze.judged(block.data), true);
    assert.equal(cloze.judged({ ...block.data, mode: 'discovery' }), false);
  }
});
