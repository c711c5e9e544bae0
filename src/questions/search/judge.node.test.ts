import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { messages } from './messages.fr.ts';
import { nearestQuery } from './nearest-query.ts';
import { search } from './search.ts';

function example() {
  const block = exampleBlocks('search').find((one) => one.type === 'element' && one.name === 'search');
  assert.ok(block);
  return block.data;
}

const key = search.key(example());

for (const [picks, verdict] of [
  [['trouver', 'bon-site', 'verifier', 'sources-lues'], 'right'],
  [['trouver', 'bon-site', 'verifier', 'autre-page'], 'right'],
  [['trouver', 'site-copie', 'verifier', 'autre-page'], 'partial'],
  [['trouver', 'site-payant', 'verifier', '?'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(search.judge(key, { picks }), verdict);
  });
}

test('a report is a performance: the goals with the ways taken', () => {
  const told = search.report(key, { picks: ['trouver', 'site-copie'] });
  assert.deepEqual([told.type, told.response], ['performance', ['trouver.site-copie']]);
  assert.equal(told.correct.length, 2);
});

const QUERIES = [
  { id: 'large', words: 'carte identité' },
  { id: 'precise', words: 'carte identité site officiel' },
  { id: 'horaires', words: 'horaires de la mairie d’Arcy' },
];

for (const [typed, found] of [
  ['CARTE IDENTITE', 'large'],
  ['cartes d’identités', 'large'],
  ['site officiel pour la carte', 'precise'],
  ['  identité, site officiel !', 'precise'],
  ['à quelle heure ouvre la mairie', 'horaires'],
  ['les des une', undefined],
  ['recette de gâteau', undefined],
  ['', undefined],
  ['🐘 !?', undefined],
] as const) {
  test(`« ${typed} » leads to ${found ?? 'nothing'}`, () => {
    assert.equal(nearestQuery(typed, QUERIES, messages.small), found);
  });
}
