import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { componentTypes } from '../components/schemas.ts';
import type { ContainerType } from '../content/element.ts';
import type { Module } from '../content/module.ts';
import type { Problem } from '../content/problem.ts';
import { questionTypes } from '../questions/schemas.ts';
import { compileModule } from './compile-module.ts';
import { compileGlossary } from './glossary.ts';
import { compileLibrary } from './library.ts';

const ROOT = join(import.meta.dirname, 'samples');
const SHARED = new Set(['library.yaml', 'glossary.fr.md']);
const EXPECTATIONS = new Set(['problems.json', 'expected.json', 'without.txt']);
const RECORD = process.env['DECLIC_RECORD'] === '1';

const types: readonly ContainerType[] = [...questionTypes, ...componentTypes];

/** The files under a folder, by path in it. */
function filesUnder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path));
  }
  return files;
}

interface Compiled {
  readonly modules: readonly Module[];
  readonly problems: readonly Problem[];
}

/** Compiles a case laid over the base. */
function compile(name: string): Compiled {
  const own = filesUnder(join(ROOT, name));
  const files = new Map([...filesUnder(join(ROOT, 'base')), ...own]);
  const without = own.get('without.txt');
  if (without !== undefined) {
    for (const file of new TextDecoder().decode(without).trim().split('\n')) files.delete(file);
  }
  const { library, problems } = compileLibrary(files.get('library.yaml'), 'library.yaml');
  const words = files.get('glossary.fr.md');
  const glossary = words && compileGlossary(words, 'glossary.fr.md', 'fr');
  const inModule = [...files].filter(([file]) => !SHARED.has(file) && !EXPECTATIONS.has(file));
  const shared = [...problems, ...(glossary?.problems ?? [])];
  if (library === undefined) return { modules: [], problems: shared };
  const compiled = compileModule(
    { folder: 'exemple', files: new Map(inModule) },
    { library, types, glossary: new Map(glossary && [['fr', glossary.words]]) },
  );
  return { modules: compiled.modules, problems: [...shared, ...compiled.problems] };
}

/** Code and place of a problem: the words may be bettered without touching the samples. */
function essence({ code, severity, file, line, column }: Problem) {
  return { code, severity, file, line, column };
}

function problemLines(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  ${JSON.stringify(essence(problem))}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Texts as JSON, each place as `line:column`. */
function textLines(modules: readonly Module[]): string {
  const places = (_key: string, value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || !('column' in value) || !('line' in value))
      return value;
    return `${String(value.line)}:${String(value.column)}`;
  };
  return `${JSON.stringify(
    modules.map(({ text }) => text),
    places,
    1,
  )}\n`;
}

const cases = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const name of cases) {
  test(`sample ${name}`, () => {
    const { modules, problems } = compile(name);
    for (const [file, content] of [
      ['problems.json', problemLines(problems)],
      ['expected.json', textLines(modules)],
    ] as const) {
      const path = join(ROOT, name, file);
      const isWanted = file === 'problems.json' ? problems.length > 0 : problems.length === 0;
      if (RECORD && isWanted && !existsSync(path)) writeFileSync(path, content);
      if (!isWanted) assert.ok(!existsSync(path), `${file} is there, and the compiler says otherwise`);
      else assert.deepEqual(JSON.parse(content), JSON.parse(readFileSync(path, 'utf8')));
    }
    for (const { message, mend } of problems) {
      assert.match(message, /^\S.*[.?»>:]/s);
      assert.match(mend, /^\S.*[.?]$/s);
    }
    const fails = problems.some(({ severity, file }) => severity === 'error' && file !== 'glossary.fr.md');
    assert.equal(modules.length > 0, !fails, 'a module comes out where there is no error, and only there');
  });
}

test('there are samples for at least 85 bad inputs', () => {
  assert.ok(cases.filter((name) => existsSync(join(ROOT, name, 'problems.json'))).length >= 85);
});
