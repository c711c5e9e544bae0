import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../content/problem.ts';
import { sampleModule } from '../testing/sample-module.ts';
import { checkLibrary } from './check-library.ts';
import { compileCourse, type CourseOutline } from './course.ts';

const ROOT = join(import.meta.dirname, 'course-samples');
const RECORD = process.env['DECLIC_RECORD'] === '1';

const LANGUAGES = new Map([
  ['un', ['en', 'fr']],
  ['deux', ['en', 'fr']],
  ['trois', ['fr']],
]);
const MODULES = [...LANGUAGES.keys()].map((slug) => ({
  folder: `modules/socle/${slug}`,
  meta: { ...sampleModule.meta, slug, formerly: slug === 'trois' ? ['ancien'] : [] },
}));

function compile(name: string): {
  readonly outline?: CourseOutline | undefined;
  readonly problems: readonly Problem[];
} {
  const [file = ''] = readdirSync(join(ROOT, name)).filter((each) => !each.endsWith('.json'));
  const path = `modules/courses/${file}`;
  const { outline, problems } = compileCourse(
    { file: path, bytes: readFileSync(join(ROOT, name, file)) },
    LANGUAGES,
  );
  const courses = outline === undefined ? [] : [{ file: path, slug: outline.meta.slug }];
  return { outline, problems: [...problems, ...checkLibrary(MODULES, courses)] };
}

/** Code and place of a problem: the words may be bettered without touching the samples. */
function essence({ code, severity, file, line, column }: Problem) {
  return { code, severity, file, line, column };
}

const cases = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of cases) {
  test(`sample ${name}`, () => {
    const { outline, problems } = compile(name);
    const [file, found] =
      problems.length > 0
        ? (['problems.json', problems.map(essence)] as const)
        : (['expected.json', outline] as const);
    const path = join(ROOT, name, file);
    if (RECORD && !existsSync(path)) writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
    assert.deepEqual(found, JSON.parse(readFileSync(path, 'utf8')));
    for (const { message, mend } of problems) {
      assert.match(message, /^\S.*[.?»>:]/s);
      assert.match(mend, /^\S.*[.?]$/s);
    }
  });
}

test('there are samples for at least 15 bad inputs', () => {
  const bad = cases.filter(({ name }) => existsSync(join(ROOT, name, 'problems.json')));
  assert.ok(bad.length >= 15);
});
