import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchEntry } from './entry.ts';
import { messages as english } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { Finder, limitsOf, wishOf, type WISHES } from './finder.ts';
import { sound as englishSound } from './sound.en.ts';
import { sound } from './sound.fr.ts';

const entry = (id: string, rest: Partial<SearchEntry>): SearchEntry => ({
  id,
  title: id,
  summary: '',
  keywords: '',
  more: '',
  theme: 'socle',
  also: [],
  competences: [],
  minutes: 8,
  ...rest,
});

const french = { small: messages.small, sound };

const finder = new Finder(
  [
    entry('mots-de-passe', {
      title: 'Des mots de passe solides',
      summary: 'Une phrase que je retiens.',
      theme: 'donnees',
      competences: ['4.1'],
      minutes: 10,
    }),
    entry('arnaque', {
      title: 'Repérer une arnaque',
      summary: 'Un message me presse. Je m’arrête.',
      more: 'Je signale un faux message.',
      theme: 'donnees',
      also: ['esprit-critique'],
      competences: ['4.1', '4.2'],
    }),
    entry('aider', {
      title: 'Aider sans faire à la place',
      theme: 'passeurs',
      competences: ['5.4'],
      minutes: 6,
    }),
  ],
  french,
);

const find = (asked: Partial<Record<(typeof WISHES)[number], string>>): readonly string[] =>
  finder.find(wishOf((name) => asked[name] ?? ''));

test('nothing asked finds everything, in the catalogue’s order', () => {
  assert.deepEqual(find({}), ['mots-de-passe', 'arnaque', 'aider']);
});

test('accents, capitals and plurals do not count', () => {
  assert.deepEqual(find({ words: 'REPERER' }), ['arnaque']);
  assert.deepEqual(find({ words: 'messages' }), ['arnaque']);
});

test('a slip or two do not matter in a long word, and the beginning of one is enough', () => {
  assert.deepEqual(find({ words: 'arnacque' }), ['arnaque']);
  assert.deepEqual(find({ words: 'solid' }), ['mots-de-passe']);
});

test('small words ask nothing', () => {
  assert.deepEqual(find({ words: 'une arnaque' }), ['arnaque']);
  assert.deepEqual(find({ words: 'comment aider' }), ['aider']);
});

test('a title weighs more than a summary', () => {
  const two = new Finder(
    [entry('loin', { summary: 'On parle de photo.' }), entry('pres', { title: 'Une photo' })],
    french,
  );
  assert.deepEqual(two.find(wishOf((name) => (name === 'words' ? 'photo' : ''))), ['pres', 'loin']);
});

test('what has one of the words is found where nothing has them all', () => {
  assert.deepEqual(find({ words: 'arnaque licorne' }), ['arnaque']);
  assert.deepEqual(find({ words: 'licorne' }), []);
});

test('a theme takes what touches it too', () => {
  assert.deepEqual(find({ theme: 'esprit-critique' }), ['arnaque']);
});

test('competence, minutes and reader narrow what words found', () => {
  assert.deepEqual(find({ competence: '4.1', minutes: '8' }), ['arnaque']);
  assert.deepEqual(find({ reader: 'others' }), ['aider']);
  assert.deepEqual(find({ words: 'message', reader: 'others' }), []);
});

test('words that nobody wrote in the text lead to it', () => {
  const one = new Finder([entry('photo', {}), entry('arnaque', { keywords: 'phishing banque' })], french);
  assert.deepEqual(one.find(wishOf((name) => (name === 'words' ? 'banque' : ''))), ['arnaque']);
});

test('French words are found as they sound', () => {
  const written = {
    arnaque: ['arnak', 'arnack', 'arnaques', 'arnacque'],
    photo: ['fotos', 'foto', 'fauto', 'phot'],
    téléphone: ['telefone', 'téléfonne', 'telep', 'telepho'],
    sécurité: ['cecurite', 'securitée'],
    partager: ['partagé', 'partagez', 'partage'],
    hameçonnage: ['ameconage', 'hamesonage'],
    cyber: ['siber'],
  };
  const heard = new Finder(
    Object.keys(written).map((word) => entry(word, { title: word })),
    french,
  );
  for (const [word, spellings] of Object.entries(written)) {
    for (const spelling of spellings) {
      assert.equal(heard.find(wishOf((name) => (name === 'words' ? spelling : '')))[0], word, spelling);
    }
  }
});

test('English keeps to its letters, plurals apart', () => {
  const letters = { small: english.small, sound: englishSound };
  const two = new Finder([entry('code', {}), entry('phone', {}), entry('cod', {})], letters);
  const first = (words: string): string | undefined =>
    two.find(wishOf((name) => (name === 'words' ? words : '')))[0];
  assert.equal(first('codes'), 'code');
  assert.equal(first('cod'), 'cod');
  assert.equal(first('phones'), 'phone');
});

test('a length is a choice where it leaves out some modules', () => {
  const lasting = (...minutes: readonly number[]) =>
    limitsOf(minutes.map((count, index) => entry(String(index), { minutes: count })));
  assert.deepEqual(lasting(10, 8, 10, 9), [8, 9]);
  assert.deepEqual(lasting(10, 10), []);
  assert.deepEqual(lasting(), []);
});
