import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataFields } from '../content/data-fields.ts';
import type { ContainerType } from '../content/element.ts';
import { BlockReader } from './blocks.ts';
import { readElement } from './containers.ts';
import { ProblemList } from './problem-list.ts';
import { Region } from './region.ts';

const MODULE = { lang: 'fr', file: () => undefined, drawing: () => undefined };

/** Reads the only block of a Markdown text as YAML, the way a container's type asks for it. */
function read(markdown: string, look: (fields: DataFields) => void) {
  const problems = new ProblemList();
  const reporter = problems.file('fr.md');
  const rules = { typeset: (text: string) => text, isFile: () => true } as never;
  const children = new BlockReader(rules, reporter).read(Region.ofText(markdown));
  const type: Pick<ContainerType, 'parse'> = {
    parse: (container, context) => {
      for (const block of container.children) {
        const fields = block.type === 'code' ? context.yaml(block) : undefined;
        if (fields !== undefined) look(fields);
      }
      return undefined;
    },
  };
  const container = {
    type: 'container' as const,
    name: 'inbox',
    attributes: { values: {} },
    children,
    place: { line: 1, column: 1 },
  };
  readElement(container, type as ContainerType, MODULE, reporter);
  return problems.sorted().map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test('a wrong value is said where it stands in the Markdown file', () => {
  const found = read(
    '\n```yaml\n\nowner: Nadia\n\nanswers:\n  suivre:\n    ok: peut-être\n```\n',
    (fields) => {
      fields.map('answers')?.map('suivre')?.flag('ok');
    },
  );
  assert.deepEqual(found, ['wrong-choice 8:9']);
});

test('an unknown key is said at its own line', () => {
  const found = read('```yaml\na:\n  id: x\nb:\n  id: x\n  idd: x\n```\n', (fields) => {
    for (const { text } of fields.keys) fields.map(text)?.only(['id']);
  });
  assert.deepEqual(found, ['unknown-key 6:3']);
});

test('an alias and a fault of syntax are refused at their places', () => {
  const nothing = (): void => undefined;
  assert.deepEqual(read('```yaml\na: &x 1\nb: *x\n```\n', nothing), ['yaml-alias 3:4']);
  assert.deepEqual(read('```yaml\nowner: Nadia\ntext: "Bonjour\n```\n', nothing), ['yaml-syntax 3:7']);
});
