import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParseContext } from '../content/element.ts';
import { MAX_MEDIA_BYTES } from '../content/media.ts';
import { tinyMedia } from '../testing/tiny-media.ts';
import { audio } from './audio/audio.ts';
import { messages } from './media.fr.ts';

const place = { line: 1, column: 1 };

/** The codes of what is wrong with an audio whose file has these bytes. */
function codesOf(bytes: Uint8Array | undefined): readonly string[] {
  const codes: string[] = [];
  const context: ParseContext = {
    lang: 'fr',
    typeset: (text) => text,
    file: () => bytes,
    drawing: () => undefined,
    yaml: () => undefined,
    error: (_, { code }) => codes.push(code),
    warn: () => undefined,
  };
  const values = { src: 'media/exemple.mp3', title: 'Un son', duration: '1:00' };
  const children = [{ type: 'paragraph', children: [], place } as const];
  audio.parse({ type: 'container', name: 'audio', attributes: { values }, children, place }, context);
  return codes;
}

test('a file too large is told so, and nothing else is asked of it', () => {
  assert.deepEqual(codesOf(new Uint8Array(MAX_MEDIA_BYTES + 1)), ['media-too-large']);
  assert.deepEqual(codesOf(tinyMedia.get('media/exemple.mp3')), []);
  assert.deepEqual(codesOf(new Uint8Array([0xff, 0xfb, 0x90, 0])), [], 'frames without a tag');
});

test('says how long and how heavy it is as people do', () => {
  const [short, whole, both] = [45, 120, 125].map((seconds) => messages.duration(seconds));
  assert.deepEqual([short, whole, both], ['45\u00a0s', '2\u00a0min', '2\u00a0min\u00a05\u00a0s']);
  assert.equal(messages.weight(3_140_000), '3,1\u00a0Mo');
  assert.equal(messages.weight(84_400), '84\u00a0ko');
  assert.equal(messages.weight(12), '1\u00a0ko');
});
