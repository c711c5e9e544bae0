import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPath, helperPath, wantedIn, type Way } from './path.ts';

function way(title: string, practises: Readonly<Record<string, number>>, theme = 'socle'): Way {
  return { title, href: `/${title}`, theme, minutes: 10, practises: new Map(Object.entries(practises)) };
}

const needs = (list: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(list));

const titles = (path: readonly Way[]): readonly string[] => path.map(({ title }) => title);

const passwords = way('passwords', { '4.1': 7, '2.6': 1 });
const traces = way('traces', { '2.6': 7 });
const scam = way('scam', { '4.2': 4, '4.1': 3 });
const help = way('help', { '5.4': 6, '4.2': 2 }, 'passeurs');

describe('the path', () => {
  it('begins with what brings most, and holds only what is wanted', () => {
    assert.deepEqual(titles(findPath(needs({ '2.6': 1, '4.1': 2 }), [scam, traces, passwords])), [
      'passwords',
      'traces',
    ]);
  });

  it('takes one module for what it already does well, not two', () => {
    const twin = way('twin', { '2.6': 5 });
    assert.deepEqual(titles(findPath(needs({ '2.6': 2 }), [traces, twin])), ['traces']);
  });

  it('leaves out a module that only touches what is wanted', () => {
    assert.deepEqual(findPath(needs({ '2.6': 2 }), [passwords]), []);
    assert.deepEqual(wantedIn(passwords, needs({ '2.6': 2, '4.1': 1 })), ['4.1']);
  });

  it('has five modules at most', () => {
    const ids = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4'];
    const ways = ids.map((id) => way(id, { [id]: 4 }));
    const path = findPath(new Map(ids.map((id) => [id, 1])), ways);
    assert.deepEqual(titles(path), ids.slice(0, 5));
  });

  it('sends nobody who wants help to a module about giving it', () => {
    assert.deepEqual(titles(findPath(needs({ '5.4': 2, '4.2': 1 }), [help, scam])), ['scam']);
    assert.deepEqual(titles(helperPath([scam, help])), ['help']);
  });

  it('is empty where nothing is wanted, or nothing is there', () => {
    assert.deepEqual(findPath(needs({}), [scam]), []);
    assert.deepEqual(findPath(needs({ '3.1': 2 }), [scam, traces]), []);
    assert.deepEqual(findPath(needs({ '3.1': 2 }), [way('unknown', {})]), []);
  });
});
