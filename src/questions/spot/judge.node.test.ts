import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { spot } from './spot.ts';

function example() {
  const block = exampleBlocks('spot').find((one) => one.type === 'element' && one.name === 'spot');
  assert.ok(block);
  return block.data;
}

const key = spot.key(example());

for (const [picks, verdict] of [
  [['enveloppe', 'cles', 'enfant'], 'right'],
  [['enveloppe', 'plante'], 'partial'],
  [['plante', 'pieds'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(spot.judge(key, { picks }), verdict);
  });
}

test('a report is a choice: what was found, and what was to be found', () => {
  const told = spot.report(key, { picks: ['enfant'] });
  assert.deepEqual([told.type, told.response], ['choice', ['enfant']]);
  assert.deepEqual(told.correct, [['enveloppe', 'cles', 'enfant']]);
});

test('each option has its area, in the order of the list', () => {
  assert.deepEqual(example().areas[1], { x: 55, y: 5, w: 19, h: 33 });
  assert.equal(example().areas.length, example().list.options.length);
});
