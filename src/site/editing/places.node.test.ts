import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt, offsetOf, screenAt } from './places.ts';

const TEXT = 'un\ndeux\n\nquatre';

test('a line and a column lead to the very character, and back to its line', () => {
  assert.equal(TEXT[offsetOf(TEXT, { line: 2, column: 3 })], 'u');
  assert.equal(offsetOf(TEXT, { line: 1, column: 1 }), 0);
  assert.equal(offsetOf(TEXT, { line: 3, column: 1 }), 8);
  for (const line of [1, 2, 3, 4]) assert.equal(lineAt(TEXT, offsetOf(TEXT, { line, column: 1 })), line);
});

test('a place that the text has no more leads to the end of its line, or of the text', () => {
  assert.equal(offsetOf(TEXT, { line: 2, column: 40 }), 7);
  assert.equal(offsetOf(TEXT, { line: 40, column: 1 }), TEXT.length);
  assert.equal(offsetOf('', { line: 1, column: 1 }), 0);
});

test('a line belongs to the screen above it; what stands before the first one to the first', () => {
  const screens = [
    { id: 'a', place: { line: 8, column: 1 } },
    { id: 'b', place: { line: 20, column: 1 } },
  ];
  const ids = [1, 8, 19, 20, 99].map((line) => screenAt(screens, line)?.id);
  assert.deepEqual(ids, ['a', 'a', 'a', 'b', 'b']);
  assert.equal(screenAt(screens.slice(2), 3), undefined);
});
