import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, sentences } from './sentences.ts';

test('a sentence ends with its mark and the quotation mark after it', () => {
  const found = sentences('« Donne, mamie. » Trois gestes. Et la photo ? Partie… en route');
  assert.deepEqual(
    found.map(({ text }) => text),
    ['« Donne, mamie. »', 'Trois gestes.', 'Et la photo ?', 'Partie…', 'en route'],
  );
});

test('each sentence says where it starts', () => {
  assert.deepEqual(
    sentences('Un. Deux.').map(({ start }) => start),
    [0, 4],
  );
});

test('an elided word counts, an address or a number is one word', () => {
  assert.equal(countWords('l’étape'), 2);
  assert.equal(countWords('à direction@ecole.example, 14 h 30'), 5);
  assert.equal(countWords('1,99 €'), 3);
});
