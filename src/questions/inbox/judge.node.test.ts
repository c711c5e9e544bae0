import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { inbox } from './inbox.ts';

function example() {
  const block = exampleBlocks('inbox').find((one) => one.type === 'element' && one.name === 'inbox');
  assert.ok(block);
  return block.data;
}

const key = inbox.key(example());

for (const [picks, verdict] of [
  [['bibliotheque', 'suivre', 'amende', 'signaler'], 'right'],
  [['bibliotheque', 'verifier', 'amende', 'suivre'], 'partial'],
  [['bibliotheque', 'signaler', 'amende', 'suivre'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(inbox.judge(key, { picks }), verdict);
  });
}

test('a report is a performance, and every good way is an accepted pattern', () => {
  const told = inbox.report(key, { picks: ['amende', 'suivre', 'bibliotheque', 'verifier'] });
  assert.equal(told.type, 'performance');
  assert.deepEqual(told.response, ['bibliotheque.verifier', 'amende.suivre']);
  assert.equal(told.correct.length, 4);
});

test('what the person knows, and a link as it really is, come with each message', () => {
  const [, second] = example().messages;
  assert.equal(second?.link, 'https://payer-vite.example/carte');
  assert.deepEqual(
    second.looks.map(({ clue }) => clue),
    ['address', 'link'],
  );
});
