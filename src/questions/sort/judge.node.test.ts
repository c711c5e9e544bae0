import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { sort } from './sort.ts';

function example() {
  const block = exampleBlocks('sort').find((one) => one.type === 'element' && one.name === 'sort');
  assert.ok(block);
  return block.data;
}

const key = sort.key(example());
const boxes = (...targets: readonly string[]): readonly string[] =>
  ['enregistrer', 'imprimer', 'envoyer', 'publier'].flatMap((item, index) => [item, targets[index] ?? '']);

for (const [picks, verdict] of [
  [boxes('garder', 'garder', 'partager', 'partager'), 'right'],
  [boxes('partager', 'partager', 'garder', 'garder'), 'wrong'],
  [boxes('garder', 'garder', 'garder', 'garder'), 'partial'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(sort.judge(key, { picks }), verdict);
  });
}

test('a report brings each thing to its box', () => {
  const told = sort.report(key, { picks: boxes('garder', 'partager', 'partager', 'partager') });
  assert.equal(told.type, 'matching');
  assert.deepEqual(told.response, [
    'enregistrer.garder',
    'imprimer.partager',
    'envoyer.partager',
    'publier.partager',
  ]);
  assert.deepEqual(told.correct, [
    ['enregistrer.garder', 'imprimer.garder', 'envoyer.partager', 'publier.partager'],
  ]);
});

test('a box is named before its colon, and what follows explains it', () => {
  const words = example().groups.map(({ name, gloss }) =>
    [name, gloss].map((line) => line.map((inline) => ('text' in inline ? inline.text : '')).join('')),
  );
  assert.deepEqual(words, [
    ['Je garde', 'elle reste chez moi'],
    ['Je partage', 'd’autres la reçoivent'],
  ]);
});
