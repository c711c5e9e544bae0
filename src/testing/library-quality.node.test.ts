import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countWords, sentences } from '../compiler/sentences.ts';
import { LibraryFolder } from '../cli/library-folder.ts';
import { outcome, outcomeIds } from '../content/digcomp.ts';
import { ARCS, type Arc, type Module } from '../content/module.ts';
import type { Inline } from '../content/prose.ts';
import { plainText } from '../content/plain-text.ts';
import { renderHandoutsPage } from '../rendering/handouts-page.ts';

// What makes the library as a whole worth learning from, measured over its French modules.

let modules: readonly Module[] = [];
before(async () => {
  const folder = await LibraryFolder.open(fileURLToPath(new URL('../../modules', import.meta.url)));
  for (const { path } of await folder.folders()) {
    const { modules: found } = await folder.compile(path);
    modules = [...modules, ...found.filter(({ text }) => text.lang === 'fr')];
  }
});

/** A question whose one right answer stands among others. */
interface OneRight {
  readonly module: string;
  readonly id: string;
  readonly lengths: readonly number[];
  /** From 0. */
  readonly place: number;
}

function questionsWithOneRight(): readonly OneRight[] {
  return modules.flatMap(({ meta, text }) =>
    text.screens.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly OneRight[] => {
        if (block.type !== 'element' || block.name !== 'choice') return [];
        const { options } = block.data.list;
        const lengths = options.map(({ label }) => plainText(label).length);
        return [{ module: meta.slug, id: block.id, lengths, place: options.findIndex(({ right }) => right) }];
      }),
    ),
  );
}

/** Every run of words that a learner reads in a module's screens. */
function runsOf({ text }: Module, arcs: readonly Arc[] = ARCS): readonly string[] {
  return runsIn(text.screens.filter(({ arc }) => arcs.includes(arc)));
}

function runsIn(part: unknown): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (isInlines(value)) found.push(plainText(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(part);
  return found;
}

const INLINE_TYPES = ['text', 'code', 'break', 'strong', 'emphasis', 'deleted', 'link', 'image'];

function isInlines(value: unknown): value is readonly Inline[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: { type?: unknown }) => INLINE_TYPES.includes(String(one.type)))
  );
}

/** Sentences of three words and more: labels are not read as sentences. */
function sentencesOf(module: Module, arcs?: readonly Arc[]): readonly string[] {
  return runsOf(module, arcs)
    .flatMap((run) => sentences(run))
    .map(({ text }) => text)
    .filter((text) => countWords(text) > 2);
}

function share(count: number, all: number): string {
  return `${count} of ${all}, ${Math.round((100 * count) / all)} %`;
}

test('sentences are short in every module: 12 words in the middle, 16 for 95 % of them', () => {
  for (const module of modules) {
    const lengths = sentencesOf(module)
      .map(countWords)
      .sort((a, b) => a - b);
    const at = (part: number): number => lengths[Math.floor(part * (lengths.length - 1))] ?? 0;
    assert.ok(lengths.length > 50, module.meta.slug);
    assert.ok(at(0.5) <= 12, `${module.meta.slug}: ${at(0.5)} words in the middle`);
    assert.ok(at(0.95) <= 16, `${module.meta.slug}: 95 % reach ${at(0.95)} words`);
  }
});

test('the right answer is not known by its length', () => {
  const asked = questionsWithOneRight();
  const longest = asked.filter(({ lengths, place }) => lengths[place] === Math.max(...lengths));
  assert.ok(
    longest.length < 0.4 * asked.length,
    `it is the longest in ${share(longest.length, asked.length)}: ${longest.map(({ id }) => id).join(', ')}`,
  );
  const shortest = asked.filter(({ lengths, place }) => lengths[place] === Math.min(...lengths));
  assert.ok(
    shortest.length < 0.4 * asked.length,
    `it is the shortest in ${share(shortest.length, asked.length)}: ${shortest.map(({ id }) => id).join(', ')}`,
  );
});

test('nor by its place', () => {
  const asked = questionsWithOneRight().filter(({ lengths }) => lengths.length === 4);
  const counts = [0, 1, 2, 3].map((place) => asked.filter((question) => question.place === place).length);
  for (const [place, count] of counts.entries()) {
    const part = count / asked.length;
    assert.ok(
      part > 0.1 && part < 0.4,
      `place ${place + 1}: ${share(count, asked.length)} (${counts.join(' ')})`,
    );
  }
});

test('no module repeats a sentence of another, but where it tells whom to ask', () => {
  const told = ARCS.filter((arc) => arc !== 'aller-plus-loin');
  const owners = new Map<string, string>();
  const repeated: string[] = [];
  for (const module of modules) {
    const { slug } = module.meta;
    for (const text of sentencesOf(module, told)) {
      if (countWords(text) < 8) continue;
      const owner = owners.get(text) ?? slug;
      if (owner !== slug) repeated.push(`${owner}, ${slug}: ${text}`);
      owners.set(text, owner);
    }
  }
  assert.deepEqual(repeated, []);
});

test('activities reach all 21 competences at the Basic level', () => {
  const practised = new Set(modules.flatMap(({ meta }) => Object.values(meta.activities)));
  const competences = new Map<string, boolean>();
  for (const id of outcomeIds) {
    const found = outcome(id);
    if (found === undefined) continue;
    const { competence, level } = found;
    competences.set(
      competence.id,
      competences.get(competence.id) === true || (level === 'Basic' && practised.has(id)),
    );
  }
  const missed = [...competences].flatMap(([id, isReached]) => (isReached ? [] : id));
  assert.equal(competences.size, 21);
  assert.deepEqual(missed, []);
});

test('each sheet that a session plan names is among those to print', () => {
  const options = { css: '', scripts: [], module: '', session: '', base: '', home: '' };
  let named = 0;
  for (const module of modules) {
    const page = renderHandoutsPage(module, options) ?? '';
    for (const run of runsIn(module.text.session?.blocks)) {
      if (!/\bfiches?\s«/.test(run)) continue;
      for (const [, name = ''] of run.matchAll(/«\s([^»]+)\s»/g)) {
        named += 1;
        assert.ok(page.includes(`<h2>${name}</h2>`), `${module.meta.slug}: ${run}`);
      }
    }
  }
  assert.ok(named > 0);
});
