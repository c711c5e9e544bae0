import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { files } from './files.ts';

function example() {
  const block = exampleBlocks('files').find((one) => one.type === 'element' && one.name === 'files');
  assert.ok(block);
  return block.data;
}

const key = files.key(example());

for (const [picks, verdict] of [
  [
    ['joindre', 'le-bon', 'ranger', 'range-et-nomme', 'retrouver', 'ailleurs', 'enregistrer', 'dans-papiers'],
    'right',
  ],
  [
    ['joindre', 'le-vieux', 'ranger', 'nom-vague', 'retrouver', 'restauree', 'enregistrer', 'dans-documents'],
    'partial',
  ],
  [
    ['joindre', 'le-vieux', 'ranger', 'nom-vague', 'retrouver', '?', 'enregistrer', 'dans-documents'],
    'wrong',
  ],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(files.judge(key, { picks }), verdict);
  });
}

test('a report is a performance: the goals with the ways taken', () => {
  const told = files.report(key, { picks: ['joindre', 'le-vieux'] });
  assert.deepEqual([told.type, told.response], ['performance', ['joindre.le-vieux']]);
});
