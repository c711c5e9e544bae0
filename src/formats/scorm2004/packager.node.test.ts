import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSeveral } from '../../packaging/course-suite.ts';
import { courseLimits, lintPackage } from '../../packaging/package-lint.ts';
import { testPackager } from '../../packaging/packager-suite.ts';
import { zip } from '../../packaging/zip.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import { readScorm2004Schemas, validateScorm2004 } from '../../testing/xsd.ts';
import { packagers, withSchemas } from '../packagers.ts';
import { lintManifest } from './manifest-lint.ts';
import { scorm2004 } from './packager.ts';

testPackager(scorm2004, (files) => [...lintPackage(files), ...lintManifest(files)]);
testSeveral(scorm2004, (files) => [...lintPackage(files, courseLimits(3)), ...lintManifest(files)]);

const piece = { js: '', css: '' };
const pieces = {
  core: piece,
  late: '',
  rest: '',
  elements: { choice: piece, opinion: piece },
  starts: Object.fromEntries(packagers.map(({ format }) => [format, piece])),
  courseStarts: {},
  libraries: { lrs: '' },
};
const input = { module: sampleModule, pieces };
const names = (files: object) => Object.keys(files).sort();

test('puts the schemas it is given at the root, says where they are, and is valid by them', async () => {
  const schemas = await readScorm2004Schemas();
  const files = scorm2004.withSchemas(schemas).pack(input);
  assert.deepEqual(names(files), [...names(scorm2004.pack(input)), ...names(schemas)].sort());
  assert.deepEqual(lintManifest(files), []);
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  assert.match(manifest, /xsi:schemaLocation="[^"]*http:\/\/www\.imsglobal\.org\/xsd\/imsss imsss_v1p0\.xsd/);
  assert.deepEqual(await validateScorm2004(manifest), []);
  assert.ok(zip(files).length > zip(scorm2004.pack(input)).length);
});

test('schemas change no package of the formats that take none', async () => {
  const schemas = await readScorm2004Schemas();
  for (const [index, packager] of withSchemas(packagers, schemas).entries()) {
    const takes = packager.format === 'scorm2004';
    assert.equal('imscp_v1p1.xsd' in packager.pack(input), takes, packager.format);
    if (!takes) assert.equal(packager, packagers[index]);
  }
});
