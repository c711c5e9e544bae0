import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { settings } from './settings.ts';

function example() {
  const block = exampleBlocks('settings').find((one) => one.type === 'element' && one.name === 'settings');
  assert.ok(block);
  return block.data;
}

const key = settings.key(example());

for (const [picks, verdict] of [
  [['sans-lieu', 'photo-seule', 'lire-mieux', 'texte-grand'], 'right'],
  [['sans-lieu', 'tout-coupe', 'lire-mieux', 'texte-grand'], 'partial'],
  [['sans-lieu', 'tout-coupe', 'lire-mieux', '?'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(settings.judge(key, { picks }), verdict);
  });
}

test('a report is a performance: the goals with the ways taken', () => {
  const told = settings.report(key, { picks: ['sans-lieu', 'photo-seule'] });
  assert.deepEqual([told.type, told.response], ['performance', ['sans-lieu.photo-seule']]);
  assert.deepEqual(told.correct, [['sans-lieu.photo-seule', 'lire-mieux.texte-grand']]);
});
