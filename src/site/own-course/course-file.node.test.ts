import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCourse } from '../../compiler/course.ts';
import { NO_CHOICE, type CourseChoice } from './course-choice.ts';
import { courseFile, courseYaml } from './course-file.ts';

const UNSAID = { title: 'Mon parcours', summary: 'Deux modules.', lang: 'fr', taken: ['nuage', 'pas-a-pas'] };
const LIBRARY = new Map([
  ['nuage', ['fr']],
  ['traces', ['fr']],
]);

function made(part: Partial<CourseChoice>) {
  return courseFile({ ...NO_CHOICE, modules: ['nuage', 'traces'], ...part }, UNSAID);
}

test('the command reads in the file what was chosen in the page', () => {
  const titles = [
    'Pas à pas',
    'L’œil : « a » \\ "b" # c',
    '- 12',
    '  deux   mots\t',
    '{x: &y}',
    '🙂',
    '2026',
    'null',
    'a\u2028b',
  ];
  for (const title of titles) {
    for (const order of ['any', 'in-order', 'pass-before-next'] as const) {
      const course = made({ title, summary: title, order, pass: 0.6 });
      const bytes = new TextEncoder().encode(courseYaml(course));
      const { outline, problems } = compileCourse(
        { file: `courses/${course.meta.slug}.yaml`, bytes },
        LIBRARY,
      );
      assert.deepEqual(problems, [], title);
      assert.deepEqual(outline, { meta: course.meta, modules: course.modules, texts: [course.text] });
    }
  }
});

test('what was not said has words of its own', () => {
  const { meta, text } = made({ title: '  ' });
  assert.deepEqual(text, { lang: 'fr', title: 'Mon parcours', summary: 'Deux modules.' });
  assert.equal(meta.slug, 'mon-parcours');
});

test('a title without a Latin letter has a name all the same, and no name is taken twice', () => {
  assert.equal(made({ title: '数字' }).meta.slug, 'mon-parcours');
  assert.equal(made({ title: 'Nuage' }).meta.slug, 'nuage-2');
  assert.equal(made({ title: 'Pas à pas' }).meta.slug, 'pas-a-pas-2');
});

test('a passing share is asked where the order waits for it, and nowhere else', () => {
  assert.equal(made({ order: 'in-order' }).meta.pass, undefined);
  assert.equal(made({ order: 'pass-before-next' }).meta.pass, 0.7);
});

test('half a character and controls, which no manifest can hold, leave a space', () => {
  assert.equal(made({ title: 'a\ud83d b\u0007c' }).text.title, 'a b c');
});
