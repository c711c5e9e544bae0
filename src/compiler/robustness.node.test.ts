import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { componentTypes } from '../components/schemas.ts';
import { questionTypes } from '../questions/schemas.ts';
import { compileModule } from './compile-module.ts';

const BASE = join(import.meta.dirname, 'samples', 'base');
const TEXT = readFileSync(join(BASE, 'fr.md'), 'utf8');

function problemsOf(file: string, content: string | Uint8Array) {
  const files = new Map<string, Uint8Array>();
  for (const name of [
    'module.yaml',
    'fr.md',
    ...readdirSync(join(BASE, 'images')).map((image) => `images/${image}`),
  ]) {
    files.set(name, readFileSync(join(BASE, name)));
  }
  files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const library = { base: 'https://declic.example', title: 'T', publisher: 'P', contact: 'C', authors: [] };
  const types = [...questionTypes, ...componentTypes];
  return compileModule({ folder: 'exemple', files }, { library, types, glossary: new Map() }).problems;
}

const codes = (file: string, content: string | Uint8Array) =>
  problemsOf(file, content).map(({ code }) => code);

/** The base's text with a passage in place of one of its paragraphs. */
function textWith(passage: string): string {
  return TEXT.replace('Deux repères aident.', passage);
}

test('a text of 1 MB is refused for its size, and for nothing else', () => {
  assert.deepEqual(codes('fr.md', new Uint8Array(1_000_000).fill(0x61)), ['file-too-large']);
});

test('a text just under the limit is read', () => {
  const padding = 'Une phrase courte. Une autre.\n\n'.repeat(6000);
  assert.ok(!codes('fr.md', textWith(padding)).includes('file-too-large'));
});

const DEEP: Readonly<Record<string, string>> = {
  quotes: `${'>'.repeat(3000)} a`,
  'bulleted lists': `${'- '.repeat(2400)}a`,
  'numbered lists': `${'1. '.repeat(1500)}a`,
  'lists in quotes': '> - '.repeat(1200),
  'opening brackets': '['.repeat(3000),
  'images in images': '!['.repeat(2400),
  'links in links': `${'['.repeat(1200)}a${'](b)'.repeat(800)}`,
  'brackets, a few a line': '[a [b [c\n'.repeat(1000),
  'emphasis, a few a line': '*a **b _c\n'.repeat(1000),
  'struck text': '~~a b\n'.repeat(1500),
};

for (const [name, passage] of Object.entries(DEEP)) {
  test(`3,000 levels of ${name} are one problem, with its place`, () => {
    const problems = problemsOf('fr.md', textWith(passage));
    assert.deepEqual(
      problems.map(({ code, file }) => [code, file]),
      [['too-deep', 'exemple/fr.md']],
    );
    assert.ok((problems[0]?.line ?? 0) >= 28);
  });
}

test('deep YAML is one problem', () => {
  assert.deepEqual(codes('module.yaml', `slug: ${'['.repeat(3000)}`), ['too-deep']);
  assert.deepEqual(codes('module.yaml', `slug: ${'{a: '.repeat(1000)}`), ['too-deep']);
  assert.deepEqual(codes('module.yaml', '- '.repeat(2400)), ['too-deep']);
});

test('a key that names a part of every object is a key like others', () => {
  const yaml = readFileSync(join(BASE, 'module.yaml'), 'utf8');
  assert.ok(codes('module.yaml', `${yaml}__proto__:\n  slug: x\n`).includes('unknown-key'));
  assert.ok(
    codes('fr.md', TEXT.replace('mode=discovery', '__proto__=x constructor=y')).includes('unknown-attribute'),
  );
  assert.ok(codes('fr.md', TEXT.replace(':::recap', ':::constructor')).includes('unknown-container'));
});

test('cutting a module anywhere gives problems, never a fault', () => {
  for (let end = 0; end < TEXT.length; end += 7) {
    const problems = problemsOf('fr.md', TEXT.slice(0, end));
    for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
  }
});

test('taking out any line gives problems within the file, never a fault', () => {
  const lines = TEXT.split('\n');
  lines.forEach((_, index) => {
    for (const problem of problemsOf('fr.md', lines.filter((__, other) => other !== index).join('\n'))) {
      if (problem.file === 'exemple/fr.md') assert.ok(problem.line <= lines.length);
    }
  });
});
