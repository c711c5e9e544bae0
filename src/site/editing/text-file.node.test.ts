import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zip } from '../../packaging/zip.ts';
import { textOfFile } from './text-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is taken, whatever computer wrote it', () => {
  for (const text of ['été\nhiver', 'été\r\nhiver', 'été\rhiver', '\ufeffété\nhiver'])
    assert.deepEqual(textOfFile(bytes(text)), { text: 'été\nhiver' });
});

test('what is no text, or holds nothing, or is far too long, is refused with its reason', () => {
  const latin1 = Uint8Array.of(0xe9, 0x74, 0xe9);
  for (const other of [latin1, zip({ 'fr.md': bytes('été') }), bytes('a\0b')])
    assert.deepEqual(textOfFile(other), { refusal: 'notText' });
  assert.deepEqual(textOfFile(bytes(' \n\n')), { refusal: 'empty' });
  assert.deepEqual(textOfFile(new Uint8Array(200_001).fill(97)), { refusal: 'large' });
  assert.ok('text' in textOfFile(new Uint8Array(200_000).fill(97)));
});
