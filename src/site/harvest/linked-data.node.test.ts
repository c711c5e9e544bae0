import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleModule } from '../../testing/sample-module.ts';
import { linkedData } from './linked-data.ts';

interface Said {
  readonly url?: string;
  readonly '@id': string;
  readonly timeRequired: string;
  readonly license: string;
  readonly keywords?: readonly string[];
  readonly teaches: readonly { readonly termCode: string; readonly name: string }[];
  readonly educationalAlignment: readonly { readonly targetName: string }[];
}

test('names a module by its IRI, its outcomes by their DigComp ids', () => {
  const said = linkedData(sampleModule) as Said;
  assert.equal(said['@id'], 'https://declic.example/lib/modules/3-gestes');
  assert.equal(said.timeRequired, 'PT8M');
  assert.equal(said.license, 'https://creativecommons.org/licenses/by-sa/4.0/');
  assert.deepEqual(
    said.teaches.map(({ termCode }) => termCode),
    ['LO4.1.02', 'LO4.2.05'],
  );
  assert.match(said.teaches[0]!.name, /^Je /);
  assert.deepEqual(
    said.educationalAlignment.map(({ targetName }) => targetName.slice(0, 4)),
    ['4.1 ', '4.2 '],
  );
});

test('has an address where the site has one alone', () => {
  assert.equal((linkedData(sampleModule) as Said).url, undefined);
  assert.equal((linkedData(sampleModule, 'https://a.example/m') as Said).url, 'https://a.example/m');
});

test('says the words that people look for, where there are some', () => {
  assert.deepEqual((linkedData(sampleModule) as Said).keywords, ['hameçonnage', 'phishing']);
  const none = { ...sampleModule, text: { ...sampleModule.text, keywords: [] } };
  assert.equal((linkedData(none) as Said).keywords, undefined);
});

test('gives no French words to a module of another language', () => {
  const english = { ...sampleModule, text: { ...sampleModule.text, lang: 'en' } };
  const said = linkedData(english) as Said;
  assert.equal(said.teaches[0]?.name, 'LO4.1.02');
});
