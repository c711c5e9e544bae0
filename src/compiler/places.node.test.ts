import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFrontMatter, readMarkdown } from './markdown-file.ts';
import { ProblemList } from './problem-list.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Every text of a module that ships, of the template and of the samples' base. */
function texts(): readonly string[] {
  const modules = readdirSync(join(ROOT, 'modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'fr.md')
    .map((entry) => join(entry.parentPath, entry.name));
  const samples = ['base', 'good-prose', 'good-message'].map((name) =>
    join(import.meta.dirname, 'samples', name, 'fr.md'),
  );
  return [...modules, ...samples];
}

interface Text {
  readonly text: string;
  readonly place: { readonly line: number; readonly column: number };
}

/** All text and code nodes of some blocks, wherever they stand. */
function textNodes(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textNodes);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Partial<Text> & { readonly type?: string };
  const own =
    node.type === 'text' && node.text !== undefined && node.place !== undefined ? [node as Text] : [];
  return [...own, ...Object.values(value).flatMap(textNodes)];
}

for (const file of texts()) {
  test(`each text of ${file.slice(ROOT.length + 1)} stands where its place says`, () => {
    const source = readFileSync(file, 'utf8');
    const lines = source.split('\n');
    const reporter = new ProblemList().file(file);
    const { body } = readFrontMatter(source, reporter);
    assert.ok(body);
    const rules = { link: () => undefined, image: () => undefined, typeset: (text: string) => text };
    const nodes = textNodes(readMarkdown(body, new Set(), rules, reporter));
    assert.ok(nodes.length > 20);
    for (const { text, place } of nodes) {
      const there = lines[place.line - 1]?.slice(place.column - 1) ?? '';
      // The first escape or entity of a text makes the rest differ from its source.
      const upToEscape = text.split(/[*&|]/)[0] ?? '';
      if (text === ' ') assert.equal(there.trim(), '');
      else
        assert.ok(
          there.startsWith(upToEscape.trimEnd()),
          `${String(place.line)}: « ${text} » is not « ${there} »`,
        );
    }
  });
}
