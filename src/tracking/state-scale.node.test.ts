import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionTypes } from '../questions/schemas.ts';
import { answeredQuestions, type AnsweredQuestion, type Typing } from '../testing/answered-questions.ts';
import { decodeCourse, encodeCourse } from './course-state.ts';
import { decode, encode } from './state-codec.ts';
import type { ModuleState, Outline } from './state.ts';

/** What an LMS that holds to SCORM 1.2 takes, with a margin for the stamp. */
const AT_WORST = 3480;
const AS_A_RULE = 1000;
const COUNT = 100;

function moduleOf(questions: readonly AnsweredQuestion[]): [Outline, ModuleState] {
  const screens = Array.from({ length: 8 }, (_, n) => `ecran-${n}`);
  const outline = { screens, questions: questions.map((question) => question.outline) };
  const answers = new Map(questions.map(({ outline: { id }, answer }) => [id, answer]));
  return [outline, { screen: 'ecran-7', seen: new Set(screens), answers }];
}

/** Four modules that share the questions. */
function courseOf(questions: readonly AnsweredQuestion[]): ReadonlyMap<string, [Outline, ModuleState]> {
  return new Map(
    ['un', 'deux', 'trois', 'quatre'].map((slug, n) => [
      slug,
      moduleOf(questions.filter((_, index) => index % 4 === n)),
    ]),
  );
}

function encodeAll(course: ReadonlyMap<string, [Outline, ModuleState]>): string {
  const modules = new Map([...course].map(([slug, [outline, state]]) => [slug, encode(state, outline)]));
  return encodeCourse({ shown: 'trois', modules });
}

/** Every question type has its part in it, as the list of types decides; a platform's state holds those that count. */
const each = (typing: Typing): readonly AnsweredQuestion[] =>
  answeredQuestions(COUNT, typing).filter(({ judged }) => judged);

describe(`the state of ${COUNT} questions of the ${questionTypes.length} types there are`, () => {
  it(`takes ${AS_A_RULE} characters at most where typed answers are a word`, (test) => {
    const [outline, state] = moduleOf(each('short'));
    const text = encode(state, outline);
    test.diagnostic(`a module: ${text.length} characters`);
    assert.deepEqual(decode(text, outline), state);
    assert.ok(text.length <= AS_A_RULE, `${text.length} characters`);
  });

  it(`takes ${AS_A_RULE} characters at most in a course of four modules too`, (test) => {
    const course = courseOf(each('short'));
    const text = encodeAll(course);
    test.diagnostic(`a course: ${text.length} characters`);
    const found = decodeCourse(text, [...course.keys()]);
    assert.equal(found.shown, 'trois');
    for (const [slug, [outline, state]] of course)
      assert.deepEqual(decode(found.modules.get(slug) ?? '', outline), state);
    assert.ok(text.length <= AS_A_RULE, `${text.length} characters`);
  });

  it('stays under what every platform takes where typed answers are long', (test) => {
    const [outline, state] = moduleOf(each('long'));
    const [module, course] = [encode(state, outline), encodeAll(courseOf(each('long')))];
    test.diagnostic(`at worst: ${module.length} characters, in a course ${course.length}`);
    assert.ok(module.length <= AT_WORST && course.length <= AT_WORST);
    assert.equal(decode(module, outline).answers.size, state.answers.size);
  });

  it('keeps every verdict of 100 typed answers, in a course too, whatever is typed', () => {
    const typed = answeredQuestions(COUNT, 'long').map(({ outline }) => ({
      judged: true,
      outline: { ...outline, options: [] },
      answer: { verdict: 'right', tries: 63, picks: [], text: '🐘'.repeat(24) } as const,
    }));
    const course = courseOf(typed);
    const text = encodeAll(course);
    assert.ok(text.length <= AT_WORST);
    const found = decodeCourse(text, [...course.keys()]);
    for (const [slug, [outline, state]] of course) {
      const { answers } = decode(found.modules.get(slug) ?? '', outline);
      assert.deepEqual([...answers.keys()], [...state.answers.keys()]);
    }
  });
});
