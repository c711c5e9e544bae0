import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installFiles, MANIFEST } from './manifest.ts';

const LIBRARY = {
  base: 'https://modules.example',
  title: 'Les modules',
  publisher: 'La médiathèque',
  contact: 'https://modules.example/contact',
  authors: [],
};

test('names the app after the library, with pictures that are there and no address of its own', () => {
  const files = installFiles(LIBRARY, 'fr', 'Apprendre à son rythme.');
  const manifest = JSON.parse(new TextDecoder().decode(files[MANIFEST])) as {
    readonly name: string;
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  assert.equal(manifest.name, 'Les modules');
  assert.equal(manifest.start_url, './index.html');
  assert.equal(manifest.scope, './');
  for (const { src, sizes } of manifest.icons) {
    const file = Buffer.from(files[src]!);
    if (src.endsWith('.png')) assert.equal(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, sizes);
    assert.ok(file.length < 8000, `${src}: ${file.length} bytes`);
  }
});
