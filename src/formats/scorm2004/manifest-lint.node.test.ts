import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Files } from '../../packaging/packager.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import { lintManifest } from './manifest-lint.ts';
import { renderManifest } from './manifest.ts';

const PATHS = ['index.html', 'declic.js'];
const MANIFEST = renderManifest(sampleModule, PATHS);
const SCO = 'declic_3-gestes_fr_sco';

function files(manifest: string, paths: readonly string[] = PATHS): Files {
  const pages = Object.fromEntries(paths.map((path) => [path, new Uint8Array()]));
  return { ...pages, 'imsmanifest.xml': new TextEncoder().encode(manifest) };
}

const codes = (package_: Files) => [...new Set(lintManifest(package_).map(({ code }) => code))];

test('finds nothing in a manifest of ours', () => {
  assert.deepEqual(lintManifest(files(MANIFEST)), []);
});

/** What is replaced in a sound manifest, by what, and the codes of what is found. */
const FAULTS: readonly (readonly [string | RegExp, string, ...string[]])[] = [
  ['</manifest>', '', 'malformed-manifest'],
  ['<schemaversion>2004 4th Edition', '<schemaversion>1.2', 'wrong-schema'],
  ['identifier="declic_3-gestes_fr"', 'identifier="3-gestes"', 'bad-identifier'],
  ['default="declic_3-gestes_fr_org"', 'default="other"', 'organization'],
  [`identifierref="${SCO}"`, 'identifierref="other"', 'unknown-resource'],
  ['adlcp:scormType="sco"', 'adlcp:scormtype="sco"', 'resource-type'],
  ['sco" href="index.html"', 'sco" href="declic.js"', 'sco-page'],
  ['<file href="declic.js"/>', '', 'unlisted-file'],
  ['<file href="declic.js"/>', '<file href="declic.js"/><file href="gone.js"/>', 'missing-file'],
  ['completionSetByContent="true"', 'completionSetByContent="false"', 'set-by-content'],
  [' objectiveSetByContent="true"', '', 'set-by-content'],
  [/<imsss:primaryObjective[^>]*>/, '', 'objectives'],
  ['objectiveID="LO4.2.05"', 'objectiveID="LO4.1.02"', 'objectives'],
  ['<imsss:primaryObjective ', '<imsss:primaryObjective satisfiedByMeasure="true" ', 'mastery-score'],
  ['</item>', '<adlcp:completionThreshold minProgressMeasure="0.8"/></item>', 'mastery-score'],
  [
    '<manifest ',
    '<manifest xsi:schemaLocation="http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd" ',
    'missing-schema',
  ],
];

for (const [what, by, ...expected] of FAULTS) {
  test(`finds ${expected.join()} where ${String(what)} becomes ${by.slice(0, 60)}`, () => {
    const broken = MANIFEST.replace(what, by);
    assert.notEqual(broken, MANIFEST);
    assert.deepEqual(codes(files(broken)), expected);
  });
}

test('finds schemas that nothing leads to, and no manifest at all', () => {
  assert.deepEqual(codes(files(MANIFEST, [...PATHS, 'imsss_v1p0.xsd'])), ['schema-location']);
  assert.deepEqual(codes({ 'index.html': new Uint8Array() }), ['missing-manifest']);
});
