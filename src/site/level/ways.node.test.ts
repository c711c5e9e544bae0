import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleModule } from '../../testing/sample-module.ts';
import type { ModuleEntry } from '../site-page.ts';
import { mainArea, practised } from './ways.ts';

function entry(activities: Readonly<Record<string, string>>): ModuleEntry {
  const { meta, text } = sampleModule;
  return {
    module: { meta: { ...meta, activities }, text },
    page: '',
    trail: { screens: [] },
    bytes: 0,
    dataBytes: 0,
    downloads: [],
  };
}

test('a module practises what its activities do, the most practised first', () => {
  const activities = { a: 'LO4.1.01', b: 'LO4.2.05', c: 'LO4.2.01', d: 'LO9.9.99' };
  assert.deepEqual(
    [...practised(entry(activities))],
    [
      ['4.2', 2],
      ['4.1', 1],
    ],
  );
});

test('it stands in the part that it practises most, and in none where it practises nothing', () => {
  assert.equal(mainArea(entry({ a: 'LO2.6.01', b: 'LO4.1.01', c: 'LO4.2.01' })), '4');
  assert.equal(mainArea(entry({})), '');
});
