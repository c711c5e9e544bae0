import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDiary } from '../../tracking/diary.ts';
import { encode } from '../../tracking/state-codec.ts';
import { lastVisit } from './last-visit.ts';

const screens = ['un', 'deux', 'trois'];
const modules = ['a', 'b'].map((key) => ({ key, title: key, page: `${key}.html`, screens: screens.length }));

function kept(screen: string, seen: number, diary?: { readonly at: number; readonly done?: number }) {
  const state = { screen, seen: new Set(screens.slice(0, seen)), answers: new Map() };
  return {
    state: encode(state, { screens: [...screens, 'fin'], questions: [] }),
    diary: diary === undefined ? '' : writeDiary({ again: new Map(), ...diary }),
  };
}

function found(values: Readonly<Record<string, ReturnType<typeof kept>>>) {
  const visit = lastVisit(modules, (module, name) => values[module]?.[name] ?? '');
  return visit && [visit.module.key, visit.screen];
}

test('nothing is offered to who has never been there, nor where what is kept does not read', () => {
  assert.equal(found({}), undefined);
  assert.equal(found({ a: { state: 'abîmé', diary: '' } }), undefined);
});

test('the module left last is offered, at its screen', () => {
  const values = { a: kept('deux', 2, { at: 20 }), b: kept('un', 1, { at: 10 }) };
  assert.deepEqual(found(values), ['a', 2]);
  assert.deepEqual(found({ ...values, b: kept('fin', 3, { at: 30 }) }), ['b', 4]);
});

test('what is done is not offered, unless it was begun anew', () => {
  assert.equal(found({ a: kept('fin', 3, { at: 20, done: 5 }) }), undefined);
  assert.deepEqual(found({ a: kept('un', 1, { at: 20, done: 5 }) }), ['a', 1]);
});

test('progress of before days were kept is offered too, but for what was seen to its end', () => {
  assert.deepEqual(found({ a: kept('deux', 2) }), ['a', 2]);
  assert.equal(found({ a: kept('fin', 3) }), undefined);
});
