import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { componentTypes } from '../components/schemas.ts';
import { hash } from '../content/hash.ts';
import { questionTypes } from '../questions/schemas.ts';
import { compileModule } from './compile-module.ts';

const BASE = join(import.meta.dirname, 'samples', 'base');
const read = (file: string) => readFileSync(join(BASE, file), 'utf8');

/** Compiles the samples' base with some texts in place of its own. */
function compile(texts: Readonly<Record<string, string>>) {
  const files = Object.entries({ 'images/porte.svg': read('images/porte.svg'), ...texts });
  return compileModule(
    {
      folder: 'modules/socle/exemple',
      files: new Map(files.map(([file, text]) => [file, new TextEncoder().encode(text)])),
    },
    {
      library: { base: 'https://declic.example', title: 'T', publisher: 'P', contact: 'C', authors: [] },
      types: [...questionTypes, ...componentTypes],
      glossary: new Map(),
    },
  );
}

test('one module comes out for each language, French first', () => {
  const yaml = read('module.yaml');
  const { modules, problems } = compile({
    'module.yaml': yaml,
    'de.md': read('fr.md'),
    'fr.md': read('fr.md'),
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['translation-unmarked'],
  );
  assert.deepEqual(
    modules.map(({ text, languages }) => [text.lang, languages]),
    [
      ['fr', ['fr', 'de']],
      ['de', ['fr', 'de']],
    ],
  );
});

test('options without a name have the same one in every language', () => {
  const french = read('fr.md').replace(' {#nom}', '');
  const english = french.replace('- [x] Le nom.', '- [x] The name.');
  const { modules } = compile({ 'module.yaml': read('module.yaml'), 'fr.md': french, 'en.md': english });
  const [first, second] = modules.map(({ text }) =>
    JSON.stringify(text.screens.map(({ blocks }) => blocks)).match(/"id":"[^"]+"/g),
  );
  assert.equal(modules.length, 2);
  assert.deepEqual(first, second);
});

test('the problems of all files come at once, by file, line and column', () => {
  const { modules, problems } = compile({
    'module.yaml': read('module.yaml').replace('version: 1', 'version: un'),
    'fr.md': read('fr.md').replace('Deux repères', '<b>Deux</b> repères').replace('mode=discovery', 'mod=x'),
  });
  assert.deepEqual(modules, []);
  assert.deepEqual(
    problems.map(({ file, line, code }) => `${file}:${String(line)} ${code}`),
    [
      'modules/socle/exemple/fr.md:14 unknown-attribute',
      'modules/socle/exemple/fr.md:28 raw-html',
      'modules/socle/exemple/fr.md:28 raw-html',
      'modules/socle/exemple/module.yaml:3 wrong-number',
    ],
  );
});

test('two questions whose saved codes are the same are refused', () => {
  const byCode = new Map<number, string>();
  let pair: readonly [string, string] | undefined;
  for (let index = 0; pair === undefined; index++) {
    const id = `question-${String(index)}`;
    const other = byCode.get(hash(id, 16));
    if (other !== undefined) pair = [other, id];
    byCode.set(hash(id, 16), id);
  }
  const [first, second] = pair;
  const rename = (text: string) => text.replaceAll('premier-geste', first).replaceAll('quel-repere', second);
  const { problems } = compile({
    'module.yaml': rename(read('module.yaml')),
    'fr.md': rename(read('fr.md')),
  });
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [['question-code-collision', 35]],
  );
});
