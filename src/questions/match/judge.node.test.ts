import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { match } from './match.ts';

function example() {
  const block = exampleBlocks('match').find((one) => one.type === 'element' && one.name === 'match');
  assert.ok(block);
  return block.data;
}

const key = match.key(example());
const pairs = (...targets: readonly string[]): readonly string[] =>
  ['cadenas', 'etoile', 'fleche'].flatMap((source, index) => [source, `${targets[index] ?? ''}--r`]);

for (const [picks, verdict] of [
  [pairs('cadenas', 'etoile', 'fleche'), 'right'],
  [pairs('etoile', 'cadenas', 'fleche'), 'wrong'],
  [pairs('cadenas', 'etoile', 'etoile'), 'partial'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(match.judge(key, { picks }), verdict);
  });
}

test('a report brings each left side to its right side', () => {
  const told = match.report(key, { picks: pairs('cadenas', 'etoile', 'fleche') });
  assert.equal(told.type, 'matching');
  assert.deepEqual(told.response, ['cadenas.cadenas--r', 'etoile.etoile--r', 'fleche.fleche--r']);
  assert.deepEqual(told.correct, [told.response]);
});

test('a line is cut at its first equals sign', () => {
  const [first] = example().sides;
  assert.deepEqual(
    [first?.left, first?.right].map((side) => side?.map((inline) => 'text' in inline && inline.text)),
    [['Un cadenas'], ['la liaison est chiffrée']],
  );
});
