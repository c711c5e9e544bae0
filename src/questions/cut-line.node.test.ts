import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline } from '../content/prose.ts';
import { plainText } from '../content/plain-text.ts';
import { cutLine } from './cut-line.ts';

const place = { line: 1, column: 1 };
const text = (words: string): Inline => ({ type: 'text', text: words, place });
const bold = (words: string): Inline => ({ type: 'strong', children: [text(words)], place });

test('words beside bold or a link keep their space, before the sign and after', () => {
  const line = [
    text('Dans le '),
    bold('navigateur'),
    text(' du bureau = Selon '),
    bold('qui'),
    text(' passe'),
  ];
  const { left, right } = cutLine(line, /\s+=\s+/);
  assert.deepEqual([left, right].map(plainText), ['Dans le navigateur du bureau', 'Selon qui passe']);
});

test('a sign beside bold cuts there', () => {
  const { left, right } = cutLine([bold('Cadenas'), text(' = '), bold('chiffré')], /\s+=\s+/);
  assert.deepEqual([left, right].map(plainText), ['Cadenas', 'chiffré']);
});
