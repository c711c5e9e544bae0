import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ModuleMeta } from '../content/module.ts';
import { checkLibrary } from './check-library.ts';

function inFolder(folder: string, slug: string, formerly: readonly string[] = []) {
  const meta: ModuleMeta = {
    slug,
    formerly,
    theme: 'socle',
    also: [],
    version: 1,
    minutes: 5,
    level: 'Basic',
    outcomes: [],
    activities: {},
    next: [],
    images: [],
    sources: [],
    authors: [],
    review: { due: '2027-01-01', beforeRelease: [] },
    licence: 'CC-BY-SA-4.0',
    codes: {},
    lintOk: [],
  };
  return { folder, meta };
}

test('two modules may not have one name', () => {
  const problems = checkLibrary([inFolder('modules/socle/x', 'x'), inFolder('modules/donnees/x', 'x')]);
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [['slug-twice', 'modules/donnees/x/module.yaml']],
  );
  assert.match(problems[0]?.message ?? '', /modules\/socle\/x/);
});

test('a former name may not be the name of another module, whichever comes first', () => {
  const renamed = inFolder('modules/a', 'a', ['b']);
  const other = inFolder('modules/b', 'b');
  for (const modules of [
    [renamed, other],
    [other, renamed],
  ]) {
    assert.deepEqual(
      checkLibrary(modules).map(({ code, file }) => [code, file]),
      [['former-name-taken', 'modules/a/module.yaml']],
    );
  }
});

test('two modules may not have had the same name', () => {
  const problems = checkLibrary([inFolder('modules/a', 'a', ['c']), inFolder('modules/b', 'b', ['c'])]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['former-name-taken'],
  );
});

test('names that differ are no problem', () => {
  assert.deepEqual(checkLibrary([inFolder('modules/a', 'a', ['c']), inFolder('modules/b', 'b')]), []);
});
