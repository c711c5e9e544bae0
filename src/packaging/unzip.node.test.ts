import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import type { Files } from './packager.ts';
import { unzip, UnzipError } from './unzip.ts';
import { zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files: Files = {
  'module/fr.md': bytes('# Bonjour, l’été\n'.repeat(300)),
  'module/images/a.png': bytes('stored as it is'),
  'module/empty.md': new Uint8Array(),
};

test('gives back what zip packed, and what another program did', () => {
  for (const archive of [zip(files), zipSync({ ...files })]) {
    const back = unzip(archive);
    assert.deepEqual(Object.keys(back).sort(), Object.keys(files).sort());
    for (const [path, content] of Object.entries(files)) assert.deepEqual(back[path], content, path);
  }
});

test('reads an archive that stands in the middle of other bytes', () => {
  const archive = zip(files);
  const around = new Uint8Array(archive.length + 20);
  around.set(archive, 10);
  assert.deepEqual(Object.keys(unzip(around.subarray(10, 10 + archive.length))), Object.keys(unzip(archive)));
});

test('refuses what is no archive, wherever it is cut or changed', () => {
  const archive = zip(files);
  assert.throws(() => unzip(bytes('Bonjour')), UnzipError);
  assert.throws(() => unzip(new Uint8Array()), UnzipError);
  for (let end = 0; end < archive.length; end += 11)
    assert.throws(() => unzip(archive.subarray(0, end)), UnzipError, `cut at ${end}`);
  // Of a name or a date there is no sum, of what a file holds there is: it begins after 30 bytes and the name.
  const one = zip({ 'fr.md': files['module/fr.md']! });
  for (let at = 36; at < 90; at += 7) {
    const changed = one.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    assert.throws(() => unzip(changed), UnzipError, `changed at ${at}`);
  }
});
