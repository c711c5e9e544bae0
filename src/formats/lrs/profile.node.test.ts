import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OWN, VERBS } from './iris.ts';

interface Part {
  readonly id: string;
  readonly verb?: string;
  readonly sequence?: readonly string[];
  readonly alternates?: readonly string[];
  readonly zeroOrMore?: string;
  readonly optional?: string;
}
interface Profile {
  readonly id: string;
  readonly concepts: readonly Part[];
  readonly templates: readonly Part[];
  readonly patterns: readonly Part[];
}

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const profile = JSON.parse(read('xapi-profile.jsonld')) as Profile;
const BASE = 'https://declic.example';

test('the profile has one template for each verb that is said', () => {
  assert.deepEqual(profile.templates.map(({ verb }) => verb).sort(), Object.values(VERBS).sort());
});

test('patterns lead to templates and patterns that exist', () => {
  const known = [...profile.templates, ...profile.patterns].map(({ id }) => id);
  for (const { sequence = [], alternates = [], zeroOrMore, optional } of profile.patterns) {
    for (const id of [...sequence, ...alternates, zeroOrMore, optional].filter((each) => each !== undefined))
      assert.ok(known.includes(id), id);
  }
});

test('what the profile names as ours is what statements say', () => {
  assert.equal(profile.id, BASE + OWN.profile);
  assert.deepEqual(
    profile.concepts.map(({ id }) => id),
    [BASE + OWN.verdict],
  );
  const page = read('xapi-profile.md');
  for (const verb of Object.keys(VERBS)) assert.ok(page.includes(`| \`${verb}\` |`), verb);
});
