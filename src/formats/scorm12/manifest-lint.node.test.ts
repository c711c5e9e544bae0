import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleModule } from '../../testing/sample-module.ts';
import {
  codesOf,
  filesAround,
  manifestLintSuite,
  PATHS,
  type ManifestFault,
} from '../scorm/manifest-lint-suite.ts';
import { lintManifest } from './manifest-lint.ts';
import { renderManifest } from './manifest.ts';

const MANIFEST = renderManifest(sampleModule, PATHS);
const SCO = 'declic_3-gestes_fr_sco';

const FAULTS: readonly ManifestFault[] = [
  ['</manifest>', '', 'malformed-manifest'],
  ['<manifest', '<!DOCTYPE manifest><manifest', 'malformed-manifest'],
  ['<schemaversion>1.2', '<schemaversion>2004 4th Edition', 'wrong-schema'],
  ['<schema>ADL SCORM', '<schema>IMS', 'wrong-schema'],
  ['identifier="declic_3-gestes_fr"', 'identifier="3-gestes"', 'bad-identifier'],
  ['identifier="declic_3-gestes_fr"', 'identifier="declic_3-gestes_fr_item"', 'repeated-identifier'],
  ['default="declic_3-gestes_fr_org"', 'default="other"', 'organization'],
  [/<item [^]*<\/item>/, '', 'organization'],
  [`identifierref="${SCO}"`, 'identifierref="other"', 'unknown-resource'],
  [`<title>${sampleModule.text.title}</title>`, '', 'item-title'],
  [`<title>${sampleModule.text.title}`, `<title>${'a'.repeat(201)}`, 'item-title'],
  ['</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>', 'mastery-score'],
  ['type="webcontent"', 'type="text"', 'resource-type'],
  ['adlcp:scormtype="sco"', 'adlcp:scormtype="asset"', 'resource-type'],
  ['sco" href="index.html"', 'sco" href="declic.js"', 'sco-page'],
  ['sco" href="index.html"', 'sco" href="start.html"', 'sco-page'],
  ['<file href="declic.js"/>', '', 'unlisted-file'],
  ['<file href="declic.js"/>', '<file href="declic.js"/><file href="declic.js"/>', 'repeated-file'],
  ['<file href="declic.js"/>', '<file href="declic.js"/><file href="gone.js"/>', 'missing-file'],
];

manifestLintSuite({ manifest: MANIFEST, lint: lintManifest, faults: FAULTS });

test('finds a file that the manifest does not list', () => {
  assert.deepEqual(codesOf(lintManifest(filesAround(MANIFEST, [...PATHS, 'images/more.svg']))), [
    'unlisted-file',
  ]);
});

test('finds that there is no manifest, or that it is no UTF-8', () => {
  assert.deepEqual(codesOf(lintManifest({ 'index.html': new Uint8Array() })), ['missing-manifest']);
  assert.deepEqual(codesOf(lintManifest({ 'imsmanifest.xml': Uint8Array.of(0xff, 0xfe) })), [
    'malformed-manifest',
  ]);
});
