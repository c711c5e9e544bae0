import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, misplacedItems, report } from './judge.ts';
import { shuffled } from './shuffle.ts';

const key = { items: ['ouvrir', 'adresse', 'joindre', 'envoyer'], swaps: [[1, 2]] } as const;

for (const [picks, verdict, misplaced] of [
  [['ouvrir', 'adresse', 'joindre', 'envoyer'], 'right', []],
  [['ouvrir', 'joindre', 'adresse', 'envoyer'], 'right', []],
  [['ouvrir', 'adresse', 'envoyer', 'joindre'], 'partial', ['envoyer', 'joindre']],
  [['adresse', 'ouvrir', 'joindre', 'envoyer'], 'partial', ['adresse', 'ouvrir']],
  [['envoyer', 'ouvrir', 'joindre', 'adresse'], 'wrong', ['envoyer', 'ouvrir', 'adresse']],
  [['joindre', 'ouvrir', 'envoyer', 'adresse'], 'wrong', ['joindre', 'ouvrir', 'envoyer', 'adresse']],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(judge(key, { picks }), verdict);
    assert.deepEqual(misplacedItems(key, { picks }), misplaced);
  });
}

test('« Je ne sais pas » is never a mistake', () => {
  assert.equal(judge(key, { picks: ['?'] }), 'unsure');
});

test('a step that is missing is not in its place', () => {
  assert.equal(judge(key, { picks: ['ouvrir', 'adresse', 'joindre'] }), 'partial');
});

test('a report accepts every order that the swaps allow', () => {
  assert.deepEqual(
    report(
      {
        items: ['a', 'b', 'c', 'd'],
        swaps: [
          [0, 1],
          [2, 3],
        ],
      },
      { picks: [] },
    ).correct,
    [
      ['a', 'b', 'c', 'd'],
      ['b', 'a', 'c', 'd'],
      ['a', 'b', 'd', 'c'],
      ['b', 'a', 'd', 'c'],
    ],
  );
});

test('every order that a report accepts is judged right', () => {
  for (const picks of report(key, { picks: [] }).correct) assert.equal(judge(key, { picks }), 'right');
});

test('the order shown first is the same each time and never the right one', () => {
  for (let number = 0; number < 500; number++) {
    const question = `question-${number}`;
    const isRight = (picks: readonly string[]): boolean => judge(key, { picks }) === 'right';
    const first = shuffled(question, key.items, isRight);
    assert.deepEqual(first, shuffled(question, key.items, isRight));
    assert.deepEqual([...first].sort(), [...key.items].sort());
    assert.notEqual(judge(key, { picks: first }), 'right', question);
  }
});
