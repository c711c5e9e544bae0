import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryUrl } from './load-library.ts';

test('a library is taken from the site’s own folder of scripts', () => {
  for (const address of ['../assets/packing.1a2b3c4d.js', '../../assets/editor.00000000.js'])
    assert.equal(libraryUrl(address), address);
});

test('any other script is refused: of another host, another folder, another name', () => {
  for (const address of [
    'https://ailleurs.example/assets/packing.1a2b3c4d.js',
    '//ailleurs.example/../assets/packing.1a2b3c4d.js',
    'https:../assets/packing.1a2b3c4d.js',
    'data:text/javascript,alert(1)',
    '/assets/packing.1a2b3c4d.js',
    'assets/packing.1a2b3c4d.js',
    '../assets/../packing.1a2b3c4d.js',
    '../autre/assets/packing.1a2b3c4d.js',
    '../assets/core.1a2b3c4d.js',
    '../assets/packing.js',
    '../assets/packingeditor.1a2b3c4d.js',
    '../assets/editing.1a2b3c4d.js',
    '../assets/packing.1a2b3c4d.js?x=//ailleurs.example',
    '../assets/packing.1a2b3c4d.js\n',
    ' ../assets/packing.1a2b3c4d.js',
    '',
  ])
    assert.throws(() => libraryUrl(address), TypeError, address);
});
