import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash } from '../content/hash.ts';
import type { Problem } from '../content/problem.ts';
import type { Container } from '../content/prose.ts';
import { nameOptions } from './containers.ts';
import { ProblemList } from './problem-list.ts';

const place = { line: 1, column: 1 };

function question(
  ...lines: readonly { readonly id?: string; readonly text: string; readonly mark?: 'x' | '?' }[]
) {
  const items = lines.map(({ id, text, mark }) => ({
    place,
    ...(mark && { mark }),
    attributes: { ...(id !== undefined && { id }), values: {} },
    children: [{ type: 'paragraph' as const, place, children: [{ type: 'text' as const, text, place }] }],
  }));
  const container: Container = {
    type: 'container',
    name: 'choice',
    attributes: { id: 'q', values: {} },
    children: [{ type: 'list', ordered: false, start: 1, items, place }],
  };
  return { ...container, place };
}

function name(
  container: ReturnType<typeof question>,
  codes: Readonly<Record<string, number>> = {},
): { readonly options: readonly string[]; readonly problems: readonly Problem[] } {
  const problems = new ProblemList();
  const { facts } = nameOptions(container, [], codes, undefined, problems.file('fr.md'));
  return { options: facts.options, problems: problems.sorted() };
}

/** Two ids whose 12-bit codes are the same. */
function colliding(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index++) {
    const id = `option-${String(index)}`;
    const other = seen.get(hash(id, 12));
    if (other !== undefined) return [other, id];
    seen.set(hash(id, 12), id);
  }
}

test('an option without a name gets one from its words, whatever the typography', () => {
  const [plain] = name(question({ text: "L'eau : oui" })).options;
  assert.match(plain ?? '', /^[0-9a-z]{1,3}$/);
  assert.deepEqual(name(question({ text: 'L’eau\u00a0: oui' })).options, [plain]);
});

test('two options with the same words get two names', () => {
  const { options, problems } = name(question({ text: 'Oui' }, { text: 'Oui' }));
  assert.equal(new Set(options).size, 2);
  assert.deepEqual(problems, []);
});

test('« Je ne sais pas » is no option to name', () => {
  assert.equal(name(question({ text: 'Oui' }, { text: 'Je ne sais pas', mark: '?' })).options.length, 1);
});

test('two written names with one code are a problem, until module.yaml gives one of them another', () => {
  const [first, second] = colliding();
  const both = question({ id: first, text: 'Un' }, { id: second, text: 'Deux' });
  assert.deepEqual(
    name(both).problems.map(({ code }) => code),
    ['option-code-collision'],
  );
  assert.deepEqual(name(both, { [second]: (hash(second, 12) + 1) % 4096 }).problems, []);
});

test('a made name never takes the code of a written one', () => {
  const [made] = name(question({ text: 'Oui' })).options;
  assert.ok(made !== undefined);
  const { options, problems } = name(question({ text: 'Oui' }, { id: made, text: 'Non' }));
  assert.notEqual(options[0], made);
  assert.deepEqual(problems, []);
});
