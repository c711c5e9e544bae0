import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeClock } from '../../testing/fake-clock.ts';
import { createFakeScorm2004Lms } from '../../testing/fake-scorm2004-lms.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { answerNumber, progressNumber } from '../../tracking/tracker-suite.ts';
import { createScorm2004Tracker } from './tracker.ts';

describe('SCORM 2004 tracker without an LMS', () => {
  it('finds an API that comes late, in an opener, and keeps to the device where none comes', async () => {
    const alone = (window: object) => {
      const clock = createFakeClock();
      const { open: storage, changes } = createFakeStorage();
      const own = { module: 'reperer', window, launch: '/', clock: clock.tab(), storage, changes };
      return { clock, tracker: createScorm2004Tracker({ ...own, objectives: () => [] }) };
    };
    const lms = createFakeScorm2004Lms();
    const opener: { API_1484_11?: unknown } = {};
    const late = alone({ opener });
    const opening = late.tracker.open();
    await late.clock.pass(3000);
    late.tracker.answer(answerNumber(1));
    opener.API_1484_11 = lms.launch();
    await late.clock.pass(200);
    await opening;
    assert.equal(late.tracker.destination, 'lms');
    late.tracker.record(progressNumber(1));
    await late.clock.pass(2000);
    assert.equal(lms.stored.get('cmi.interactions.0.id'), 'question-1');

    const none = alone({ API: lms.launch() });
    const waiting = none.tracker.open();
    await none.clock.pass(4000);
    await waiting;
    assert.equal(none.tracker.destination, 'device');
  });
});
