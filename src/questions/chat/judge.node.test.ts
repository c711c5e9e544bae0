import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { chat } from './chat.ts';

function example() {
  const block = exampleBlocks('chat').find((one) => one.type === 'element' && one.name === 'chat');
  assert.ok(block);
  return block.data;
}

const key = chat.key(example());

for (const [picks, verdict] of [
  [['trier', 'loi-seule', 'secret', 'refus'], 'right'],
  [['trier', 'loi-seule', 'secret', 'parti'], 'right'],
  [['trier', 'loi-seule', 'secret', 'donne-trop'], 'partial'],
  [['trier', 'fiche-aussi', 'secret', '?'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(chat.judge(key, { picks }), verdict);
  });
}

test('a report is a performance: the goals with the ways taken', () => {
  const told = chat.report(key, { picks: ['secret', 'parti'] });
  assert.deepEqual([told.type, told.response], ['performance', ['secret.parti']]);
  assert.deepEqual(told.correct[0], ['trier.loi-seule', 'secret.refus']);
});
