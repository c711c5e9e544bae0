import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { sampleModule } from '../../testing/sample-module.ts';
import type { Site } from '../site-page.ts';
import { spaceData } from './build-data.ts';
import { trailOf } from './trail.ts';

const [first, ...others] = sampleModule.text.screens;
const screens =
  first === undefined ? [] : [{ ...first, blocks: ['choice', 'cards'].flatMap(exampleBlocks) }, ...others];
const module = { ...sampleModule, text: { ...sampleModule.text, screens } };
const [judged = ''] = trailOf(module).screens[0]?.judged ?? [];
const meta = { ...module.meta, activities: { [judged]: 'LO4.1.06' } };

const site: Site = {
  library: module.library,
  lang: 'fr',
  entries: [
    {
      module: { meta, text: { ...module.text, screens: [] } },
      page: 'fr/modules/3-gestes/index.html',
      trail: trailOf(module),
      bytes: 0,
      dataBytes: 0,
      downloads: [],
    },
  ],
  courses: [],
  glossary: [],
  packing: { script: '', pieces: '', bytes: 0, piecesBytes: 0 },
  editing: { script: '', shared: '', bytes: 0, preview: { sheet: '', core: [], elements: {}, start: [] } },
};

test('a trail names screens, judged questions and memory cards, and neither opinions nor discovery', () => {
  const { screens: found } = trailOf(module);
  assert.deepEqual(found.map(({ id, title }) => [id, title]).slice(0, 2), [
    ['lina', 'Un message presse Lina'],
    ['chemin', 'Choisir son chemin'],
  ]);
  assert.equal(found[0]?.judged.length, 1);
  assert.equal(found[0].decks.length, 1);
  assert.deepEqual(
    trailOf(sampleModule).screens.flatMap((screen) => [...screen.judged, ...screen.decks]),
    [],
  );
});

test('the page holds what names the device’s values, and the words of the outcomes that modules practise', () => {
  const { modules, competences } = spaceData(site, (path) => `../../${path}`);
  assert.equal(modules[0]?.key, '3-gestes.fr');
  assert.equal(modules[0].page, '../../fr/modules/3-gestes/index.html');
  assert.deepEqual(modules[0].judged, [[judged, 0, 'LO4.1.06']]);
  assert.deepEqual(
    competences.map(({ id, label, outcomes }) => [id, label, Object.keys(outcomes)]),
    [['4.1', 'Protéger ses appareils', ['LO4.1.06']]],
  );
});
