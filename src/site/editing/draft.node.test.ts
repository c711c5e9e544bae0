import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore, type KeyValueStorage } from '../../tracking/device-store.ts';
import { Draft } from './draft.ts';

function device(): KeyValueStorage & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

const PUBLISHED: Readonly<Record<string, string>> = { 'fr.md': 'Bonjour Nadia', 'module.yaml': 'minutes: 8' };

function open(place: KeyValueStorage, published = PUBLISHED): Draft {
  const store = createDeviceStore(
    'changer-un-module',
    '',
    () => place,
    () => undefined,
  );
  return new Draft(store, 'nuage', (file) => published[file] ?? '');
}

test('what is typed is there again in another visit, and only what was changed', () => {
  const place = device();
  open(place).write('fr.md', 'Bonjour Samira');
  const again = open(place);
  assert.deepEqual(again.changes, { 'fr.md': 'Bonjour Samira' });
  assert.equal(again.text('fr.md'), 'Bonjour Samira');
  assert.equal(again.text('module.yaml'), 'minutes: 8');
  assert.equal(again.status, 'ok');
});

test('a text that says the site’s words again is no draft, and leaves nothing on the device', () => {
  const place = device();
  const draft = open(place);
  draft.write('fr.md', 'Bonjour Samira');
  draft.write('fr.md', 'Bonjour Nadia');
  assert.equal(draft.isChanged, false);
  assert.equal(place.values.size, 0);
});

test('going back to the site’s text can be undone, in a later visit too, and undone again', () => {
  const place = device();
  const draft = open(place);
  draft.write('fr.md', 'Bonjour Samira');
  draft.reset();
  assert.deepEqual([draft.text('fr.md'), draft.hasFormer], ['Bonjour Nadia', true]);
  const again = open(place);
  again.takeBack();
  assert.equal(again.text('fr.md'), 'Bonjour Samira');
  again.takeBack();
  assert.equal(again.text('fr.md'), 'Bonjour Nadia');
});

test('a file put in place of the text takes nothing away', () => {
  const draft = open(device());
  draft.write('fr.md', 'Bonjour Samira');
  draft.replace('fr.md', 'Bonjour Léo');
  assert.equal(draft.text('fr.md'), 'Bonjour Léo');
  draft.takeBack();
  assert.equal(draft.text('fr.md'), 'Bonjour Samira');
});

test('it tells that the site’s text changed since, until one goes on from the new one', () => {
  const place = device();
  open(place).write('fr.md', 'Bonjour Samira');
  assert.equal(open(place).isBehind, false);
  const newer = { ...PUBLISHED, 'fr.md': 'Bonjour Nadia !' };
  const draft = open(place, newer);
  assert.equal(draft.isBehind, true);
  draft.write('fr.md', 'Bonjour Samira !');
  assert.equal(open(place, newer).isBehind, true, 'typing on does not hide it');
  draft.catchUp();
  assert.equal(open(place, newer).isBehind, false);
  assert.equal(open(place, newer).text('fr.md'), 'Bonjour Samira !');
});

test('where the device keeps nothing, or has no room, work goes on and it says so', () => {
  const place = device();
  const full: KeyValueStorage = {
    ...place,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const draft = open(full);
  draft.write('fr.md', 'Bonjour Samira');
  assert.deepEqual([draft.status, draft.text('fr.md')], ['full', 'Bonjour Samira']);
  const blocked = new Draft(
    createDeviceStore('changer-un-module', '', () => {
      throw new Error('SecurityError');
    }),
    'nuage',
    () => 'Bonjour',
  );
  blocked.write('fr.md', 'Bonsoir');
  assert.deepEqual([blocked.status, blocked.text('fr.md')], ['blocked', 'Bonsoir']);
});

test('a draft that is damaged counts for nothing', () => {
  for (const value of ['{', 'null', '3', '{"texts":null,"from":{}}', '{"texts":{"fr.md":3},"from":{}}']) {
    const place = device();
    place.setItem('declic:changer-un-module::nuage', value);
    assert.equal(open(place).text('fr.md'), 'Bonjour Nadia', value);
  }
});
