import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../../tracking/state-codec.ts';
import type { AnswerRecord, Progress, Tracker } from '../../tracking/tracker.ts';
import type { Verdict } from '../../content/question.ts';
import { CourseKeeper, type CourseMember } from './keeper.ts';

const MEMBERS: readonly CourseMember[] = [
  { slug: 'lire', screens: ['un', 'deux'], judged: ['a', 'b'] },
  { slug: 'trier', screens: ['trois', 'quatre'], judged: ['c', 'd'], pass: 0.5 },
];

/** A platform that keeps the last progress, and gives it back at the next launch. */
function platform(): { progress?: Progress; readonly answers: AnswerRecord[]; launch(): Tracker } {
  return {
    answers: [],
    launch() {
      return {
        destination: 'lms',
        open: () => Promise.resolve({ mode: 'normal', state: this.progress?.state ?? '', learner: 'x' }),
        answer: (record) => void this.answers.push(record),
        record: (progress) => void (this.progress = progress),
        flush: () => undefined,
        close: () => Promise.resolve(),
        onStatus: (listener) => listener('saved'),
      };
    },
  };
}

/** What the page of a module records: some screens seen, some questions answered. */
function progressOf(
  member: CourseMember,
  seen: readonly string[],
  verdicts: Record<string, Verdict>,
): Progress {
  const answers = new Map(
    Object.entries(verdicts).map(([id, verdict]) => [id, { verdict, tries: 1, picks: [] }] as const),
  );
  const outline = { screens: member.screens, questions: member.judged.map((id) => ({ id, options: [] })) };
  const screen = seen[seen.length - 1] ?? '';
  const state = encode({ screen, seen: new Set(seen), answers }, outline);
  return { state, screen, seen: seen.length / 2, complete: false, seconds: 1 };
}

async function begin(
  world: ReturnType<typeof platform>,
  order: 'any' | 'in-order' | 'pass-before-next' = 'any',
) {
  const keeper = new CourseKeeper(world.launch(), MEMBERS, { order, pass: 0.75 });
  return { keeper, shown: await keeper.open() };
}

const [LIRE, TRIER] = MEMBERS as readonly [CourseMember, CourseMember];

test('a relaunch finds the module shown last, and each module’s own progress', async () => {
  const world = platform();
  const { keeper } = await begin(world);
  keeper.show('lire');
  keeper.member('lire').record(progressOf(LIRE, ['un'], { a: 'right' }));
  keeper.show('trier');
  const written = progressOf(TRIER, ['trois', 'quatre'], { c: 'unsure' });
  keeper.member('trier').record(written);

  const again = await begin(world);
  assert.equal(again.shown, 'trier');
  assert.equal((await again.keeper.member('trier').open()).state, written.state);
  assert.deepEqual(again.keeper.standing('lire'), {
    begun: true,
    passed: false,
    seen: 0.5,
    complete: false,
    score: 0.5,
  });
});

test('the course has one score over all judged questions, and is complete with its last module', async () => {
  const world = platform();
  const { keeper } = await begin(world);
  keeper.member('lire').record(progressOf(LIRE, ['un', 'deux'], { a: 'right', b: 'right' }));
  assert.equal(world.progress?.score, 0.5);
  assert.equal(world.progress.complete, false);
  assert.equal(world.progress.passed, undefined);
  keeper.member('trier').record(progressOf(TRIER, ['trois', 'quatre'], { c: 'right', d: 'wrong' }));
  assert.equal(world.progress.score, 0.75);
  assert.equal(world.progress.complete, true);
  assert.equal(world.progress.passed, true);
});

test('an order holds the next module back until the one before is complete, or passed', async () => {
  const half = progressOf(LIRE, ['un', 'deux'], { a: 'right', b: 'wrong' });
  for (const [order, waits] of [
    ['any', undefined],
    ['in-order', undefined],
    ['pass-before-next', 'lire'],
  ] as const) {
    const { keeper } = await begin(platform(), order);
    assert.equal(keeper.waitsFor('lire'), undefined);
    assert.equal(keeper.waitsFor('trier'), order === 'any' ? undefined : 'lire');
    keeper.member('lire').record(half);
    assert.equal(keeper.waitsFor('trier'), waits, order);
  }
});

test('two modules may ask questions of one name: answers say whose they are', async () => {
  const world = platform();
  const { keeper } = await begin(world);
  const report = { type: 'choice' as const, response: [], correct: [], choices: [] };
  const record = { question: 'a', report, verdict: 'right' as const, outcome: '', seconds: 1, at: 0 };
  keeper.member('lire').answer(record);
  keeper.member('trier').answer(record);
  assert.deepEqual(
    world.answers.map(({ question }) => question),
    ['lire.a', 'trier.a'],
  );
});

test('what is recorded before the platform has answered replaces nothing', async () => {
  const world = platform();
  const first = await begin(world);
  first.keeper.member('lire').record(progressOf(LIRE, ['un'], { a: 'right' }));
  const kept = world.progress;
  const keeper = new CourseKeeper(world.launch(), MEMBERS, { order: 'any' });
  keeper.show('trier');
  assert.equal(world.progress, kept);
});

test('a module that was left says no more', async () => {
  const world = platform();
  const { keeper } = await begin(world);
  const member = keeper.member('lire');
  await member.close();
  member.record(progressOf(LIRE, ['un'], { a: 'right' }));
  assert.equal(world.progress, undefined);
});
