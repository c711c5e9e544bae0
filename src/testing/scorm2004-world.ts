import assert from 'node:assert/strict';
import type { ObjectiveResult } from '../formats/scorm/version.ts';
import type { Scorm2004Api } from '../formats/scorm2004/api.ts';
import { createScorm2004Tracker } from '../formats/scorm2004/tracker.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { createFakeClock } from './fake-clock.ts';
import type { FakeClock } from './fake-clock.ts';
import { createFakeScorm2004Lms } from './fake-scorm2004-lms.ts';
import type { FakeScorm2004Lms } from './fake-scorm2004-lms.ts';
import { createFakeStorage } from './fake-storage.ts';
import type { FakeStorage } from './fake-storage.ts';
import { strictScorm2004 } from '../lms/scorm/strict-scorm2004.ts';
import type { StrictScorm2004 } from '../lms/scorm/strict-scorm2004.ts';

/** One learner, one module and one LMS, held to the letter of SCORM 2004. */
export interface Scorm2004World {
  readonly clock: FakeClock;
  readonly lms: FakeScorm2004Lms;
  readonly storage: FakeStorage;
  /** What the answers add up to by outcome from now on. */
  objectives: readonly ObjectiveResult[];
  /** Opens the module in a new tab, with an API of the world's LMS where none is given. */
  launch(api?: Scorm2004Api): Tracker;
  /** The tab launched last dies without a word. */
  kill(): void;
  pass(ms: number): Promise<void>;
  /** Fails where SCORM 2004 was broken. */
  assertStandard(): void;
}

export function createScorm2004World(): Scorm2004World {
  const clock = createFakeClock();
  const lms = createFakeScorm2004Lms();
  const storage = createFakeStorage();
  const books: StrictScorm2004[] = [];
  let tab = clock.tab();
  const world: Scorm2004World = {
    clock,
    lms,
    storage,
    objectives: [],
    launch(api: Scorm2004Api = lms.launch()): Tracker {
      tab = clock.tab();
      const strict = strictScorm2004(api);
      books.push(strict);
      return createScorm2004Tracker({
        module: 'reperer',
        window: { API_1484_11: strict.api },
        launch: '/scorm/1',
        clock: tab,
        storage: storage.open,
        changes: storage.changes,
        objectives: () => world.objectives,
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
  return world;
}

/** What the LMS holds of these elements, named without `cmi.`. */
export function holds({ lms }: Scorm2004World, ...names: readonly string[]): readonly unknown[] {
  return names.map((name) => lms.stored.get(`cmi.${name}`));
}
