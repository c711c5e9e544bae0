import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { readAddress } from './address.ts';
import { browser } from './browser.ts';
import { choiceOf } from './choice.ts';
import { closeTab, goBack, openPage, openTab, pageShown, startVisit, turnTo } from './visit.ts';

function example() {
  const block = exampleBlocks('browser').find((one) => one.type === 'element' && one.name === 'browser');
  assert.ok(block);
  return block.data;
}

const key = browser.key(example());

for (const [picks, verdict] of [
  [['comparer', 'deux-cartes', 'cookies', 'refuses', 'formulaire', 'le-vrai'], 'right'],
  [['comparer', 'deux-cartes', 'cookies', 'choisis', 'formulaire', 'le-vrai'], 'right'],
  [['comparer', 'deux-cartes', 'cookies', 'acceptes', 'formulaire', 'le-vrai'], 'partial'],
  [['comparer', '?', 'cookies', 'acceptes', 'formulaire', 'paye'], 'wrong'],
  [['?'], 'unsure'],
] as const) {
  test(`${picks.join(', ')} is ${verdict}`, () => {
    assert.equal(browser.judge(key, { picks }), verdict);
  });
}

test('a report is a performance: the goals with the ways taken', () => {
  const told = browser.report(key, { picks: ['cookies', 'refuses'] });
  assert.deepEqual([told.type, told.response], ['performance', ['cookies.refuses']]);
  assert.deepEqual(told.correct[0], ['comparer.deux-cartes', 'cookies.refuses', 'formulaire.le-vrai']);
});

for (const [address, before, site, after] of [
  ['https://www.mairie.example/plan', 'https://www.', 'mairie.example', '/plan'],
  ['http://mairie.example', 'http://', 'mairie.example', ''],
  ['https://mairie.example.vite.example/?a', 'https://mairie.example.', 'vite.example', '/?a'],
  ['https://www.ma-demarche.gouv.fr:8443/', 'https://www.', 'ma-demarche.gouv.fr', ':8443/'],
  ['https://192.0.2.7/banque', 'https://', '192.0.2.7', '/banque'],
  ['https://www.impôts.example/', 'https://www.', 'impôts.example', '/'],
] as const) {
  test(`${address} is ${site}’s`, () => {
    assert.deepEqual(readAddress(address), { encrypted: address.startsWith('https'), before, site, after });
  });
}

for (const text of [
  'mairie.example',
  'https://mairie',
  'ftp://mairie.example',
  'https://a b.example',
  'https://x@y.example',
]) {
  test(`${text} is no address of a page`, () => {
    assert.equal(readAddress(text), undefined);
  });
}

test('a tab leads on and back; each page is in the history once, the last one first', () => {
  const there = openPage(openPage(startVisit(['a', 'z']), 'b'), 'c');
  assert.deepEqual([pageShown(there), there.history], ['c', ['c', 'b', 'a']]);
  const back = goBack(goBack(there));
  assert.deepEqual([pageShown(back), back.history], ['a', ['a', 'b', 'c']]);
});

test('each tab has a way of its own', () => {
  const two = openTab(openPage(startVisit(['a']), 'b'), 'c');
  assert.deepEqual(two.tabs, [['a', 'b'], ['c']]);
  assert.equal(pageShown(two), 'c');
  assert.equal(pageShown(turnTo(two, 0)), 'b');
});

test('closing a tab leaves the others; after the last one, home opens afresh', () => {
  const three = turnTo(openTab(openTab(startVisit(['a']), 'b'), 'c'), 1);
  assert.equal(pageShown(closeTab(three, 0, 'a')), 'b');
  assert.equal(pageShown(closeTab(three, 1, 'a')), 'c');
  assert.equal(pageShown(closeTab(three, 2, 'a')), 'b');
  const last = closeTab(openPage(startVisit(['a']), 'b'), 0, 'a');
  assert.deepEqual(last.tabs, [['a']]);
});

test('what is ticked decides what saving comes to', () => {
  assert.deepEqual(
    [choiceOf('saved', 0, 2), choiceOf('saved', 1, 2), choiceOf('saved', 2, 2), choiceOf('refused', 2, 2)],
    ['refused', 'chosen', 'accepted', 'refused'],
  );
});
