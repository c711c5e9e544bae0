import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Scorm2004API } from 'scorm-again';
import { createFakeClock } from '../../testing/fake-clock.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { strictScorm2004 } from '../../lms/scorm/strict-scorm2004.ts';
import type { StrictScorm2004 } from '../../lms/scorm/strict-scorm2004.ts';
import { answerNumber, foundNumber, progressNumber, trackerSuite } from '../../tracking/tracker-suite.ts';
import type { ObjectiveResult } from '../scorm/version.ts';
import type { Scorm2004Api } from './api.ts';
import { createScorm2004Tracker } from './tracker.ts';

const SILENT = 5;

interface Attempt {
  readonly completion_status: string;
  readonly success_status: string;
  readonly score: { readonly scaled: string; readonly raw: string };
  readonly interactions: Readonly<Record<string, { readonly id: string }>>;
  readonly objectives: Readonly<Record<string, { readonly id: string; readonly success_status: string }>>;
}

/** scorm-again as the LMS: what a commit holds is what the next launch loads. */
function createWorld() {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const books: StrictScorm2004[] = [];
  let tab = clock.tab();
  let broken = false;
  let attempt: Attempt | undefined;
  let objectives: readonly ObjectiveResult[] = [];
  const launchLms = (): Scorm2004Api => {
    const lms = new Scorm2004API({ autocommit: false, logLevel: SILENT });
    const entry = attempt === undefined ? 'ab-initio' : 'resume';
    lms.loadFromJSON({ ...attempt, learner_id: 'rosa', mode: 'normal', credit: 'credit', entry }, 'cmi');
    lms.on('Commit', () => {
      attempt = (lms.renderCMIToJSONObject() as unknown as { cmi: Attempt }).cmi;
    });
    const api = lms as unknown as Scorm2004Api;
    return {
      Initialize: () => api.Initialize(''),
      Terminate: () => api.Terminate(''),
      GetValue: (element) => api.GetValue(element),
      SetValue: (element, value) => api.SetValue(element, value),
      Commit: () => (broken ? 'false' : api.Commit('')),
      GetLastError: () => api.GetLastError(),
      GetErrorString: (code) => api.GetErrorString(code),
      GetDiagnostic: (code) => api.GetDiagnostic(code),
    };
  };
  return {
    attempt: () => attempt,
    achieve(results: readonly ObjectiveResult[]) {
      objectives = results;
    },
    launch() {
      tab = clock.tab();
      const strict = strictScorm2004(launchLms());
      books.push(strict);
      return createScorm2004Tracker({
        module: 'reperer',
        window: { API_1484_11: strict.api },
        launch: '/',
        clock: tab,
        storage: storage.open,
        changes: storage.changes,
        objectives: () => objectives,
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

trackerSuite('SCORM 2004 with scorm-again', createWorld);

describe('SCORM 2004 tracker with scorm-again', () => {
  it('goes through a module in two sittings', async () => {
    const world = createWorld();
    const first = world.launch();
    await first.open();
    first.answer(answerNumber(1));
    first.record(progressNumber(1, { score: 0.25 }));
    await first.close();
    assert.equal(world.attempt()?.completion_status, 'incomplete');
    const second = world.launch();
    assert.equal(foundNumber(await second.open()), 1);
    world.achieve([{ id: 'LO1.2.01', score: 1, complete: true, passed: true }]);
    second.answer(answerNumber(2));
    second.record(progressNumber(2, { score: 0.75, complete: true, passed: true }));
    await second.close();
    const attempt = world.attempt();
    assert.equal(attempt?.completion_status, 'completed');
    assert.equal(attempt.success_status, 'passed');
    assert.equal(attempt.score.scaled, '0.75');
    assert.equal(attempt.score.raw, '75');
    assert.deepEqual(
      Object.values(attempt.interactions).map(({ id }) => id),
      ['question-1', 'question-2'],
    );
    assert.deepEqual(
      Object.values(attempt.objectives).map(({ id, success_status }) => [id, success_status]),
      [['LO1.2.01', 'passed']],
    );
    world.assertStandard();
  });
});
