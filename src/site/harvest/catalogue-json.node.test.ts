import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCourse } from '../../testing/sample-course.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import type { ModuleEntry } from '../site-page.ts';
import { catalogueJson } from './catalogue-json.ts';

const { library } = sampleModule;
const entry: ModuleEntry = {
  module: sampleModule,
  page: 'fr/modules/3-gestes/index.html',
  session: 'fr/modules/3-gestes/seance/index.html',
  trail: { screens: [] },
  bytes: 50_000,
  dataBytes: 0,
  downloads: [{ format: 'scorm12', path: 'packages/scorm12/3-gestes.fr.zip', bytes: 42_000 }],
};

test('says of a module all that a catalogue needs, by lasting names', () => {
  const { format, version, modules } = catalogueJson(library, [entry], []);
  assert.deepEqual([format, version], ['declic-catalogue', 1]);
  assert.deepEqual(modules, [
    {
      iri: 'https://declic.example/lib/modules/3-gestes',
      slug: '3-gestes',
      language: 'fr',
      version: 2,
      title: 'Trois gestes face à un message',
      summary: 'Un message presse. Trois gestes rendent la main.',
      keywords: ['hameçonnage', 'phishing'],
      minutes: 8,
      level: 'Basic',
      themes: ['donnees'],
      digcomp: {
        framework: 'DigComp 3.0',
        outcomes: ['LO4.1.02', 'LO4.2.05'],
        competences: ['4.1', '4.2'],
      },
      licence: 'CC-BY-SA-4.0',
      authors: ['Awa N’Diaye', 'Bruno ; Martin, père'],
      page: 'fr/modules/3-gestes/index.html',
      session: 'fr/modules/3-gestes/seance/index.html',
      packages: [{ format: 'scorm12', url: 'packages/scorm12/3-gestes.fr.zip', bytes: 42_000 }],
    },
  ]);
});

test('gives whole addresses where the site has one', () => {
  const { modules } = catalogueJson(library, [entry], [], 'https://lire.example.org/declic');
  assert.equal(modules[0]?.page, 'https://lire.example.org/declic/fr/modules/3-gestes/index.html');
  assert.equal(
    modules[0].packages[0]?.url,
    'https://lire.example.org/declic/packages/scorm12/3-gestes.fr.zip',
  );
});

test('says whether identifiers stand on a name that nobody owns yet', () => {
  const provisional = (base: string) => catalogueJson({ ...library, base }, [], []).library.provisional;
  assert.deepEqual(
    [
      'https://declic.example',
      'https://a.declic.example/lib',
      'https://example.org',
      'https://declic.fr',
    ].map(provisional),
    [true, true, false, false],
  );
});

test('lists courses with the pages of their modules', () => {
  const { meta, text } = sampleCourse();
  const modules = [{ title: 'Un', minutes: 5, page: 'fr/modules/un/index.html' }];
  const file = { format: 'cmi5', variant: 'single', path: 'packages/cmi5/c.fr.zip', bytes: 9 } as const;
  const { courses } = catalogueJson(library, [], [{ course: { meta, text }, modules, downloads: [file] }]);
  assert.equal(courses[0]?.iri, `https://declic.example/lib/courses/${meta.slug}`);
  assert.deepEqual(courses[0].pages, ['fr/modules/un/index.html']);
  assert.deepEqual(courses[0].packages, [
    { format: 'cmi5', variant: 'single', url: 'packages/cmi5/c.fr.zip', bytes: 9 },
  ]);
});
