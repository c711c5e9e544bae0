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

manifestLintSuite({ manifest: MANIFEST, lint: lintManifest, faults: FAULTS });

test('finds schemas that nothing leads to, and no manifest at all', () => {
  assert.deepEqual(codesOf(lintManifest(filesAround(MANIFEST, [...PATHS, 'imsss_v1p0.xsd']))), [
    'schema-location',
  ]);
  assert.deepEqual(codesOf(lintManifest({ 'index.html': new Uint8Array() })), ['missing-manifest']);
});
