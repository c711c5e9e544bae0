import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { componentTypes } from '../components/schemas.ts';
import type { ContainerType } from '../content/element.ts';
import type { Problem } from '../content/problem.ts';
import { questionTypes } from '../questions/schemas.ts';
import { picturesOf } from '../testing/example.ts';
import { tinyMedia } from '../testing/tiny-media.ts';
import { compileModule } from './compile-module.ts';

const DOC = 'docs/content-format.md';

/** An example of the reference: its Markdown, the problem it must give if any, and where it stands. */
interface Example {
  readonly markdown: string;
  readonly problem: string | undefined;
  readonly place: string;
}

// A longer fence holds an example with a block of code in it.
const FENCE = /^(`{3,})markdown (module|problem ([a-z-]+))\n([^]*?)^\1$/gm;

const LIBRARY = {
  base: 'https://library.example',
  title: 'Exemples',
  publisher: 'Exemples',
  contact: 'https://library.example/contact',
  authors: [],
};

const HEAD = `---
title: Exemple
summary: Un exemple.
can-do:
  - Je lis un exemple.
---

# Début {#debut arc=se-questionner}

:::opinion {#au-debut}
On commence ?

- Oui. {#oui}
  > Merci.
- Pas encore. {#pas-encore}
  > Prenez votre temps.
:::

# Découvrir {#decouvrir arc=decouvrir}

Une phrase.

# S’exercer {#s-exercer arc=s-exercer}

`;

const TAIL = `
# Retenir {#retenir arc=retenir}

Une phrase.

# Plus loin {#plus-loin arc=aller-plus-loin}

Une phrase.

`;

/** Stands for every drawing that an example shows. */
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"></svg>';

const types: readonly ContainerType[] = [...questionTypes, ...componentTypes];

function readExamples(): readonly Example[] {
  const text = readFileSync(new URL(`../../${DOC}`, import.meta.url), 'utf8');
  return [...text.matchAll(FENCE)].map(({ index, 3: problem, 4: markdown = '' }) => ({
    markdown,
    problem,
    place: `${DOC}:${text.slice(0, index).split('\n').length}`,
  }));
}

/** A whole text stands alone; parts come after the screens; anything else is the body of a screen. */
function wholeText(markdown: string): string {
  if (markdown.startsWith('---')) return markdown;
  return markdown.startsWith('# ') ? `${HEAD}Une phrase.\n${TAIL}${markdown}` : `${HEAD}${markdown}${TAIL}`;
}

function moduleYaml(text: string): string {
  const screens = text.split(/^# .*\{session/m)[0] ?? '';
  const activities = [...screens.matchAll(/^:::([\w-]+) \{#([\w-]+)/gm)]
    .filter(([, name]) => types.some((type) => type.name === name && type.needsId))
    .map(([, , id]) => `  ${id ?? ''}: LO1.3.01`);
  const lines = picturesOf(text).map((file) => `\n  - { file: ${file}, draw: Un dessin. }`);
  const images = lines.length > 0 ? `\nimages:${lines.join('')}` : '';
  return `slug: exemple
theme: socle
version: 1
minutes: 1
level: Basic
outcomes: [LO1.3.01]
activities:
${activities.join('\n')}${images}
review:
  due: 2027-01-01
licence: CC-BY-SA-4.0
`;
}

function problemsOf(markdown: string): readonly Problem[] {
  const text = wholeText(markdown);
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
  const drawings = picturesOf(text).map((path) => [path, encode(DRAWING)] as const);
  const files = new Map([
    ...drawings,
    ...tinyMedia,
    ['module.yaml', encode(moduleYaml(text))],
    ['fr.md', encode(text)],
  ]);
  const context = { library: LIBRARY, glossary: new Map(), types };
  // The minutes are those of the sample, not of the example.
  return compileModule({ folder: 'exemple', files }, context).problems.filter(
    ({ code }) => code !== 'minutes-off',
  );
}

const examples = readExamples();

for (const { markdown, problem, place } of examples) {
  if (problem === undefined) {
    test(`the example at ${place} compiles without a problem`, () => {
      assert.deepEqual(problemsOf(markdown), []);
    });
  } else {
    test(`the example at ${place} gives ${problem}`, () => {
      assert.deepEqual(
        problemsOf(markdown).map(({ code }) => code),
        [problem],
      );
    });
  }
}

test('every container has an example in the content format', () => {
  const shown = examples.flatMap(({ markdown, problem }) =>
    problem === undefined ? [...markdown.matchAll(/^:::([\w-]+)/gm)].map(([, name]) => name) : [],
  );
  assert.deepEqual(
    types.map(({ name }) => name).filter((name) => !shown.includes(name)),
    [],
  );
});
