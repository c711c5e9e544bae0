import assert from 'node:assert/strict';
import type { ApiWindow } from '../formats/scorm/find-api.ts';
import type { Scorm12Api } from '../formats/scorm12/api.ts';
import { createScormTracker } from '../formats/scorm/tracker.ts';
import { scorm12Version } from '../formats/scorm12/version.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { createFakeClock } from './fake-clock.ts';
import type { FakeClock } from './fake-clock.ts';
import { createFakeScorm12Lms } from './fake-scorm12-lms.ts';
import type { FakeScorm12Lms } from './fake-scorm12-lms.ts';
import { createFakeStorage } from './fake-storage.ts';
import type { FakeStorage } from './fake-storage.ts';
import { strictScorm12 } from '../lms/scorm/strict-scorm12.ts';
import type { StrictScorm12 } from '../lms/scorm/strict-scorm12.ts';

/** One learner, one module and one LMS, held to the letter of SCORM 1.2. */
export interface Scorm12World {
  readonly clock: FakeClock;
  readonly lms: FakeScorm12Lms;
  readonly storage: FakeStorage;
  /** Opens the module in a new tab, with an API of the world's LMS where none is given. */
  launch(api?: Scorm12Api): Tracker;
  /** The tab launched last dies without a word. */
  kill(): void;
  pass(ms: number): Promise<void>;
  /** Fails where SCORM 1.2 was broken. */
  assertStandard(): void;
}

export function createScorm12World(): Scorm12World {
  const clock = createFakeClock();
  const lms = createFakeScorm12Lms();
  const storage = createFakeStorage();
  const books: StrictScorm12[] = [];
  let tab = clock.tab();
  return {
    clock,
    lms,
    storage,
    launch(api: Scorm12Api = lms.launch()): Tracker {
      tab = clock.tab();
      const strict = strictScorm12(api);
      books.push(strict);
      const window: ApiWindow = { API: strict.api };
      return createScormTracker(scorm12Version, {
        module: 'reperer',
        window,
        launch: '/scorm/1',
        clock: tab,
        storage: storage.open,
        changes: storage.changes,
      });
    },
    kill: () => tab.die(),
    pass: (ms: number) => clock.pass(ms),
    assertStandard() {
      assert.deepEqual(
        books.flatMap((book) => book.violations),
        [],
      );
    },
  };
}
