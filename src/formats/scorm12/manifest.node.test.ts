import assert from 'node:assert/strict';
import { test } from 'node:test';
import { area, competence } from '../../content/digcomp.ts';
import type { Module } from '../../content/module.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';
import { descendants, readXml } from '../../packaging/xml-reader.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import { validateScorm12 } from '../../testing/xsd.ts';
import { renderManifest } from './manifest.ts';

const PATHS = ['index.html', 'declic.js', 'images/porte.svg'];

const read = (module: Module = sampleModule) => readXml(renderManifest(module, PATHS));

/** The text inside the elements of a name. */
function textOf(module: Module, name: string): readonly string[] {
  return descendants(read(module), name).map(({ children, text }) => children[0]?.text ?? text);
}

const identifiers = (module: Module) =>
  ['organization', 'item', 'resource'].flatMap((name) =>
    descendants(read(module), name).map(({ attributes }) => attributes['identifier']),
  );

test('is valid against the schemas of SCORM 1.2', async () => {
  assert.deepEqual(await validateScorm12(renderManifest(sampleModule, PATHS)), []);
});

test('is valid with a title and an author full of marks, and no word explained', async () => {
  const { meta, text } = sampleModule;
  const module: Module = {
    ...sampleModule,
    meta: { ...meta, authors: ['A & <B>, "C"\u0007'] },
    text: { ...text, title: '<& "l’été" ]]>'.repeat(40), words: [], summary: '' },
  };
  assert.deepEqual(await validateScorm12(renderManifest(module, PATHS)), []);
});

test('the schemas find what is wrong', async () => {
  const manifest = renderManifest(sampleModule, PATHS).replace(
    '<schemaversion>',
    '<title>x</title><schemaversion>',
  );
  const [error = ''] = await validateScorm12(manifest);
  assert.match(error, /^\d+: .*title/);
  assert.equal(
    (await validateScorm12(renderManifest(sampleModule, PATHS).replace('"sco"', '"quiz"'))).length > 0,
    true,
  );
});

test('keeps its identifiers from version to version', () => {
  const { meta, text } = sampleModule;
  const next: Module = {
    ...sampleModule,
    meta: { ...meta, version: 9, theme: 'socle', minutes: 12, outcomes: [] },
    text: { ...text, title: 'Un autre titre' },
  };
  assert.deepEqual(identifiers(next), identifiers(sampleModule));
  assert.equal(read(next).attributes['identifier'], read().attributes['identifier']);
});

test('has other identifiers in another language or for another module', () => {
  const { meta, text } = sampleModule;
  const english: Module = { ...sampleModule, text: { ...text, lang: 'en' } };
  const other: Module = { ...sampleModule, meta: { ...meta, slug: '3-gestes-en' } };
  const all = [sampleModule, english, other].flatMap((module) => [
    read(module).attributes['identifier'],
    ...identifiers(module),
  ]);
  assert.equal(new Set(all).size, all.length);
});

test('has one item that leads to one SCO, which lists each file', () => {
  const manifest = read();
  const resource = descendants(manifest, 'resource')[0];
  assert.ok(resource);
  assert.equal(
    descendants(manifest, 'item')[0]?.attributes['identifierref'],
    resource.attributes['identifier'],
  );
  assert.equal(resource.attributes['adlcp:scormtype'], 'sco');
  assert.equal(resource.attributes['href'], 'index.html');
  assert.deepEqual(
    resource.children.map(({ attributes }) => attributes['href']),
    ['declic.js', 'images/porte.svg', 'index.html'],
  );
});

test('leaves the status to the module: no mastery score, even where a share passes', () => {
  const module: Module = { ...sampleModule, meta: { ...sampleModule.meta, pass: 0.8 } };
  assert.ok(!renderManifest(module, PATHS).includes('masteryscore'));
});

test('tells the catalogue what the module is', () => {
  const tells = (name: string) => textOf(sampleModule, `imsmd:${name}`);
  assert.deepEqual(tells('title'), ['Trois gestes face à un message']);
  assert.deepEqual(tells('entry')[0], 'https://declic.example/lib/modules/3-gestes');
  assert.deepEqual(tells('keyword'), ['lien', 'DigComp 3.0']);
  assert.deepEqual(tells('typicallearningtime'), ['PT8M']);
  assert.deepEqual(tells('version'), ['2']);
  assert.match(tells('centity')[1] ?? '', /^BEGIN:VCARD\nVERSION:3\.0\nFN:Bruno \\; Martin\\, père\n/);
  assert.match(tells('centity')[2] ?? '', /FN:Les passeurs du numérique/);
  assert.ok(tells('description').includes('CC-BY-SA-4.0'));
});

test('says which modules still wait for a check before release', () => {
  const status = (beforeRelease: readonly string[]) => {
    const review = { ...sampleModule.meta.review, beforeRelease };
    const manifest = read({ ...sampleModule, meta: { ...sampleModule.meta, review } });
    return descendants(manifest, 'imsmd:status').flatMap((node) => descendants(node, 'imsmd:langstring'))[1]
      ?.text;
  };
  assert.equal(status(['relire']), 'Draft');
  assert.equal(status([]), 'Final');
});

test('places each outcome in DigComp, with our words in French and names in English elsewhere', () => {
  const tells = (name: string, lang: string) => {
    const module: Module = { ...sampleModule, text: { ...sampleModule.text, lang } };
    return descendants(read(module), 'imsmd:taxonpath').map((path) =>
      descendants(path, `imsmd:${name}`).map(({ children, text }) => children[0]?.text ?? text),
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
