import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeClock } from '../../testing/fake-clock.ts';
import { createFakeScorm12Lms } from '../../testing/fake-scorm12-lms.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { answerNumber, foundNumber, progressNumber } from '../../tracking/tracker-suite.ts';
import type { SaveStatus } from '../../tracking/tracker.ts';
import { createScormTracker } from '../scorm/tracker.ts';
import { scorm12Version } from './version.ts';

describe('SCORM 1.2 tracker without an LMS', () => {
  const alone = (window: object, clock = createFakeClock(), storage = createFakeStorage()) => ({
    clock,
    tracker: createScormTracker(scorm12Version, {
      module: 'reperer',
      window,
      launch: '/',
      clock: clock.tab(),
      storage: storage.open,
      changes: storage.changes,
    }),
  });

  it('keeps progress on the device, and says so, when no API shows up within four seconds', async () => {
    const storage = createFakeStorage();
    const { clock, tracker } = alone({}, createFakeClock(), storage);
    const opening = tracker.open();
    await clock.pass(4000);
    await opening;
    assert.equal(tracker.destination, 'device');
    tracker.record(progressNumber(5));
    await tracker.close();
    const again = alone({}, createFakeClock(), storage);
    const found = again.tracker.open();
    await again.clock.pass(4000);
    assert.equal(foundNumber(await found), 5);
  });

  it('finds an API that comes late, and gives it the answers of the meantime', async () => {
    const window: { API?: unknown } = {};
    const { clock, tracker } = alone(window);
    const opening = tracker.open();
    await clock.pass(3000);
    tracker.answer(answerNumber(1));
    const lms = createFakeScorm12Lms();
    window.API = lms.launch();
    await clock.pass(200);
    await opening;
    assert.equal(tracker.destination, 'lms');
    tracker.record(progressNumber(1));
    await clock.pass(2000);
    assert.equal(lms.stored.get('cmi.interactions.0.id'), 'question-1');
  });

  it('tells the status of the device', async () => {
    const storage = createFakeStorage();
    storage.fault = 'blocked';
    const { clock, tracker } = alone({}, createFakeClock(), storage);
    const heard: SaveStatus[] = [];
    tracker.onStatus((status) => heard.push(status));
    const opening = tracker.open();
    await clock.pass(4000);
    await opening;
    assert.deepEqual(heard, ['saved', 'gone']);
  });

  it('keeps progress on the device when the LMS refuses to begin', async () => {
    const refusing = { ...createFakeScorm12Lms().launch(), LMSInitialize: () => 'false' };
    const { tracker } = alone({ API: refusing });
    await tracker.open();
    assert.equal(tracker.destination, 'device');
  });
});
