import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { answerNumber, foundNumber, progressNumber } from '../../tracking/tracker-suite.ts';
import type { Clock } from '../../tracking/clock.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import { xapiRules } from '../xapi/rules.ts';
import * as library from './library.ts';
import { createLrsTracker } from './tracker.ts';
import { randomUuid } from './uuid.ts';

const {
  DECLIC_LRS_ENDPOINT: endpoint,
  DECLIC_LRS_KEY: key = '',
  DECLIC_LRS_SECRET: secret = '',
} = process.env;
const skip = endpoint ? false : 'no LRS: DECLIC_LRS_ENDPOINT, DECLIC_LRS_KEY and DECLIC_LRS_SECRET name one';

const clock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  afterPaint: (run) => clock.after(0, run),
  whenOnline: () => undefined,
};

test('a real LRS takes statements and state, and gives the state back', { skip }, async () => {
  const registration = randomUuid();
  const query = new URLSearchParams({
    endpoint: endpoint ?? '',
    auth: `Basic ${btoa(`${key}:${secret}`)}`,
    actor: JSON.stringify({ account: { homePage: 'https://declic.example', name: `test-${registration}` } }),
    registration,
    activity_id: 'https://declic.example/modules/test',
  });
  const launch = (): Tracker => {
    const storage = createFakeStorage();
    return createLrsTracker(xapiRules, query.toString(), {
      module: 'test.fr',
      facts: {
        module: 'https://declic.example/modules/test',
        base: 'https://declic.example',
        lang: 'fr',
        title: 'Test',
      },
      wording: () => ({ prompt: 'Que faire ?', options: { oui: 'Oui', non: 'Non' } }),
      screenTitle: () => 'Un écran',
      load: () => Promise.resolve(library),
      fetch: (url, request) => fetch(url, request),
      clock,
      storage: storage.open,
      sessionStorage: storage.open,
      stays: () => true,
    });
  };
  const tracker = launch();
  await tracker.open();
  let status = '';
  tracker.onStatus((told) => (status = told));
  tracker.answer(answerNumber(1));
  tracker.record(progressNumber(7, { complete: true, seen: 1, score: 1 }));
  await tracker.close();
  assert.equal(status, 'saved');
  assert.equal(foundNumber(await launch().open()), 7);
});
