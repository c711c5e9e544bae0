import assert from 'node:assert/strict';
import { test } from 'node:test';
import { area, competence } from '../../content/digcomp.ts';
import type { Module } from '../../content/module.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';
import { descendants, readXml } from '../../packaging/xml-reader.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import { validateScorm2004 } from '../../testing/xsd.ts';
import { renderManifest as renderScorm12 } from '../scorm12/manifest.ts';
import { renderManifest } from './manifest.ts';
import { missingSchemas } from './manifest-schemas.ts';

const PATHS = ['index.html', 'declic.js', 'images/porte.svg'];
/** A folder with every schema of ADL's, LOM's strict ones included. */
const XSD = process.env['DECLIC_XSD'];

const read = (module: Module = sampleModule) => readXml(renderManifest(module, PATHS));

/** The text inside the elements of a name. */
function textOf(module: Module, name: string): readonly string[] {
  return descendants(read(module), name).map(({ children, text }) => children[0]?.text ?? text);
}

const { meta, text } = sampleModule;
const HOSTILE: Module = {
  ...sampleModule,
  meta: { ...meta, authors: ['A & <B>, "C"\u0007'], review: { ...meta.review, beforeRelease: [] } },
  text: { ...text, title: '<& "l’été" ]]>'.repeat(40), words: [], summary: '' },
};

test('is valid against the schemas of SCORM 2004, whatever the title and authors', async () => {
  for (const module of [sampleModule, HOSTILE]) {
    assert.deepEqual(await validateScorm2004(renderManifest(module, PATHS)), []);
  }
});

test(
  'has metadata valid against LOM’s strict schemas',
  { skip: XSD === undefined && 'DECLIC_XSD names no folder of schemas' },
  async () => {
    for (const module of [sampleModule, HOSTILE]) {
      assert.deepEqual(await validateScorm2004(renderManifest(module, PATHS), XSD), []);
    }
    const wrong = renderManifest(sampleModule, PATHS).replace('>exercise<', '>Exercise<');
    assert.notDeepEqual(await validateScorm2004(wrong, XSD), []);
  },
);

test('the schemas find what is wrong', async () => {
  const manifest = renderManifest(sampleModule, PATHS);
  const [sco, primary, hidden] = [
    manifest.replace('"sco"', '"quiz"'),
    manifest.replace(/<imsss:primaryObjective[^>]*>/, ''),
    manifest.replace('>previous<', '>back<'),
  ];
  for (const wrong of [sco, primary, hidden]) {
    assert.notEqual(wrong, manifest);
    assert.notDeepEqual(await validateScorm2004(wrong), []);
  }
});

test('bears the identifiers of the SCORM 1.2 package, which no new version changes', () => {
  const identifiers = (manifest: string) =>
    [...manifest.matchAll(/ (?:identifier|identifierref|default)="([^"]*)"/g)].map(([, id]) => id);
  const next: Module = {
    ...sampleModule,
    meta: { ...meta, version: 9, theme: 'socle', minutes: 12, outcomes: [] },
    text: { ...text, title: 'Un autre titre' },
  };
  const own = identifiers(renderManifest(sampleModule, PATHS));
  assert.deepEqual(identifiers(renderManifest(next, PATHS)), own);
  assert.deepEqual(identifiers(renderScorm12(sampleModule, PATHS)), own);
  assert.equal(own.length, 6);
});

test('has one item that leads to one SCO, which lists each file', () => {
  const manifest = read();
  const resource = descendants(manifest, 'resource')[0];
  assert.ok(resource);
  assert.equal(
    descendants(manifest, 'item')[0]?.attributes['identifierref'],
    resource.attributes['identifier'],
  );
  assert.equal(resource.attributes['adlcp:scormType'], 'sco');
  assert.equal(resource.attributes['href'], 'index.html');
  assert.deepEqual(
    resource.children.map(({ attributes }) => attributes['href']),
    ['declic.js', 'images/porte.svg', 'index.html'],
  );
});

test('has one objective of its own and one by outcome, and lets the module say how it ends', () => {
  const manifest = renderManifest({ ...sampleModule, meta: { ...meta, pass: 0.8 } }, PATHS);
  const sequencing = descendants(readXml(manifest), 'item').flatMap((item) =>
    descendants(item, 'imsss:sequencing'),
  )[0]!;
  const ids = ['imsss:primaryObjective', 'imsss:objective'].map((name) =>
    descendants(sequencing, name).map(({ attributes }) => attributes['objectiveID']),
  );
  assert.deepEqual(ids, [['declic_3-gestes_fr_objective'], ['LO4.1.02', 'LO4.2.05']]);
  const { attributes } = descendants(sequencing, 'imsss:deliveryControls')[0]!;
  assert.deepEqual(
    [attributes['completionSetByContent'], attributes['objectiveSetByContent']],
    ['true', 'true'],
  );
  assert.doesNotMatch(manifest, /satisfiedByMeasure|minNormalizedMeasure|completionThreshold/);
});

test('tells the catalogue what the module is', () => {
  const tells = (name: string) => textOf(sampleModule, `lom:${name}`);
  assert.deepEqual(tells('title'), ['Trois gestes face à un message']);
  assert.equal(tells('entry')[0], 'https://declic.example/lib/modules/3-gestes');
  assert.deepEqual(tells('keyword'), ['lien', 'DigComp 3.0']);
  assert.deepEqual(tells('duration'), ['PT8M']);
  assert.deepEqual(tells('version'), ['2']);
  assert.match(tells('entity')[1] ?? '', /^BEGIN:VCARD\nVERSION:3\.0\nFN:Bruno \\; Martin\\, père\n/);
  assert.match(tells('entity')[2] ?? '', /FN:Les passeurs du numérique/);
  assert.ok(tells('description').includes('CC-BY-SA-4.0'));
  const status = (module: Module) => descendants(read(module), 'lom:status')[0]?.children[1]?.text;
  assert.deepEqual([status(sampleModule), status(HOSTILE)], ['draft', 'final']);
});

test('places each outcome in DigComp, with our words in French and names in English elsewhere', () => {
  const tells = (name: string, lang: string) => {
    const module: Module = { ...sampleModule, text: { ...text, lang } };
    return descendants(read(module), 'lom:taxonPath').map((path) =>
      descendants(path, `lom:${name}`).map(({ children, text: own }) => children[0]?.text ?? own),
    );
  };
  assert.deepEqual(tells('id', 'fr'), [
    ['4', '4.1', 'LO4.1.02'],
    ['4', '4.2', 'LO4.2.05'],
  ]);
  assert.deepEqual(tells('entry', 'fr')[0], [
    area('4')?.name.fr,
    competence('4.1')?.name.fr,
    outcomeWords.get('LO4.1.02'),
  ]);
  assert.deepEqual(tells('entry', 'de')[1], [area('4')?.name.en, competence('4.2')?.name.en]);
});

test('says where schemas are only when they are there, and which a set lacks', () => {
  assert.doesNotMatch(renderManifest(sampleModule, PATHS), /schemaLocation/);
  const some = renderManifest(sampleModule, PATHS, ['imscp_v1p1.xsd', 'common/dataTypes.xsd']);
  assert.match(some, /xsi:schemaLocation="http:\/\/www\.imsglobal\.org\/xsd\/imscp_v1p1 imscp_v1p1\.xsd"/);
  assert.equal(missingSchemas(['imscp_v1p1.xsd']).length, 5);
});
