import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Scorm12API } from 'scorm-again';
import { createFakeClock } from '../../testing/fake-clock.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { strictScorm12 } from '../../lms/scorm/strict-scorm12.ts';
import type { StrictScorm12 } from '../../lms/scorm/strict-scorm12.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';
import type { Scorm12Api } from './api.ts';
import { createScormTracker } from '../scorm/tracker.ts';
import { scorm12Version } from './version.ts';

const SILENT = 5;

interface Attempt {
  readonly core: Readonly<Record<string, unknown>>;
  readonly interactions: Readonly<Record<string, { readonly id: string }>>;
}

/** scorm-again as the LMS: what a commit holds is what the next launch loads. */
function createWorld() {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const books: StrictScorm12[] = [];
  let tab = clock.tab();
  let broken = false;
  let attempt: Attempt | undefined;
  const launchLms = (): Scorm12Api => {
    const lms = new Scorm12API({ autocommit: false, logLevel: SILENT });
    lms.loadFromJSON({ ...attempt, core: { ...attempt?.core, student_id: 'rosa' } }, 'cmi');
    lms.on('LMSCommit', () => {
      attempt = (lms.renderCMIToJSONObject() as { cmi: Attempt }).cmi;
    });
    const api = lms as unknown as Scorm12Api;
    return {
      LMSInitialize: () => api.LMSInitialize(''),
      LMSFinish: () => api.LMSFinish(''),
      LMSGetValue: (element) => api.LMSGetValue(element),
      LMSSetValue: (element, value) => api.LMSSetValue(element, value),
      LMSCommit: () => (broken ? 'false' : api.LMSCommit('')),
      LMSGetLastError: () => api.LMSGetLastError(),
      LMSGetErrorString: (code) => api.LMSGetErrorString(code),
      LMSGetDiagnostic: (code) => api.LMSGetDiagnostic(code),
    };
  };
  return {
    attempt: () => attempt,
    launch() {
      tab = clock.tab();
      const strict = strictScorm12(launchLms());
      books.push(strict);
      return createScormTracker(scorm12Version, {
        module: 'reperer',
        window: { API: strict.api },
        launch: '/',
        clock: tab,
        storage: storage.open,
        changes: storage.changes,
      });
    },
    kill: () => tab.die(),
    breakStorage() {
      broken = true;
    },
    restoreStorage() {
      broken = false;
    },
    pass: (ms: number) => clock.pass(ms),
    assertStandard() {
      assert.deepEqual(
        books.flatMap((book) => book.violations),
        [],
      );
    },
  };
}

trackerSuite('SCORM 1.2 with scorm-again', createWorld);

describe('SCORM 1.2 tracker with scorm-again', () => {
  it('goes through a module in two sittings', async () => {
    const world = createWorld();
    const first = world.launch();
    await first.open();
    first.answer(answerNumber(1));
    first.record(progressNumber(1, { score: 0.25 }));
    await first.close();
    assert.equal(world.attempt()?.core['lesson_status'], 'incomplete');
    const second = world.launch();
    assert.equal(foundNumber(await second.open()), 1);
    second.answer(answerNumber(2));
    second.record(progressNumber(2, { score: 0.75, complete: true }));
    await second.close();
    assert.equal(world.attempt()?.core['lesson_status'], 'completed');
    assert.equal((world.attempt()?.core['score'] as { raw: unknown }).raw, '75');
    assert.deepEqual(
      Object.values(world.attempt()?.interactions ?? {}).map(({ id }) => id),
      ['question-1', 'question-2'],
    );
    world.assertStandard();
  });
});
