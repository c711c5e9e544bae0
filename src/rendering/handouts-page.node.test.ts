import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../content/prose.ts';
import { compileContainers, exampleBlocks } from '../testing/example.ts';
import { sampleModule } from '../testing/sample-module.ts';
import { renderHandoutsPage } from './handouts-page.ts';

const RECAP = compileContainers(':::recap\n- Un geste à la fois.\n:::');
const MESSAGE = compileContainers(':::message {channel=sms from="Karim"}\nAppelle-moi vite.\n:::');

const options = {
  css: '',
  scripts: [],
  module: '../index.html',
  session: 'index.html',
  base: '../',
  home: '../../../../index.html',
};

/** The sheets of a module with these blocks in its first screen, and those in its plan, by title. */
function sheets(
  blocks: readonly Block[],
  { lang = 'fr', led = [] }: { readonly lang?: string; readonly led?: readonly Block[] } = {},
): ReadonlyMap<string, string> {
  const { text } = sampleModule;
  assert.ok(text.session);
  const screens = text.screens.map((screen, index) => (index === 0 ? { ...screen, blocks } : screen));
  const changed = { ...text, lang, screens, session: { ...text.session, blocks: led } };
  const page = renderHandoutsPage({ ...sampleModule, text: changed }, options) ?? '';
  const leaves = page.split('<section class="leaf flow">').slice(1);
  return new Map(leaves.map((leaf) => [/<h2>(.*?)<\/h2>/.exec(leaf)?.[1] ?? '', leaf]));
}

test('the sheets to take home are called what session plans call them', () => {
  const blocks = [...RECAP, ...exampleBlocks('plan')];
  const names = (lang: string) => [...sheets(blocks, { lang }).keys()].slice(0, 2);
  assert.deepEqual(names('fr'), ['Je retiens', 'Mon plan']);
  assert.deepEqual(names('en'), ['What I keep in mind', 'My plan']);
});

test('« Mon plan » has a box a gesture, under its bold line, and a line to write one’s own', () => {
  const plan = sheets(exampleBlocks('plan')).get('Mon plan') ?? '';
  assert.match(plan, /<h3>Aujourd’hui…<\/h3>\s*<ul class="boxes"><li>je range une seule photo\./);
  assert.ok(plan.includes('Une photo rangée vaut mieux qu’un grand projet.'));
  assert.match(plan, /<li>J’écris mon propre geste\.<\/li><\/ul>\s*<p class="write">/);
  // It would speak of a device.
  assert.ok(!plan.includes('votre appareil'));
});

test('a card with a link is one piece of text', () => {
  const sort = compileContainers(
    ':::sort {#tri}\nOù va ce papier ?\n\n### Je garde {#garder}\n- Ma carte de [lecteur](https://lire.example). {#carte}\n  > Elle sert.\n\n### Je jette {#jeter}\n- Une enveloppe. {#enveloppe}\n  > Vide.\n\n- [?] Je ne sais pas.\n  > Sert-il encore ?\n:::',
  );
  const cards = sheets(sort).get('Cartes à découper') ?? '';
  assert.match(cards, /<li><span>Ma carte de <a [^]*?<\/a>\.<\/span><\/li>/);
});

test('a module without a plan has no such sheet, nor messages to cut where it shows none', () => {
  assert.deepEqual([...sheets(RECAP).keys()], ['Je retiens', 'Les réponses, pour qui anime']);
});

test('messages to cut are those of the text, of a box and of the session plan, without an answer', () => {
  const blocks = [...MESSAGE, ...exampleBlocks('inbox')];
  const led = compileContainers(
    ':::message {channel=mail from="La mairie"}\nLe marché ouvre à huit heures.\n:::',
  );
  const cards = sheets(blocks, { led }).get('Messages à découper') ?? '';
  for (const said of [
    'Appelle-moi vite.',
    'Le livre réservé vous attend',
    'Le marché ouvre à huit heures.',
  ]) {
    assert.ok(cards.includes(said), said);
  }
  assert.ok(cards.includes('Léa n’a pas de voiture.'), 'what the person knows already is no answer');
  for (const told of ['sur sa carte de lecteur', 'payer-vite.example/carte', 'Le message est vrai']) {
    assert.ok(!cards.includes(told), told);
  }
});
