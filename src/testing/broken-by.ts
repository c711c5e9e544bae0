import type { TrackerWorld } from '../tracking/tracker-suite.ts';
import type { Scorm12Fault } from './fake-scorm12-lms.ts';
import { createRandom } from './random.ts';

type ScormWorld = Pick<TrackerWorld, 'launch' | 'kill' | 'pass' | 'assertStandard'> & {
  readonly lms: { reviewWhenDone: boolean; fault: Scorm12Fault };
};

/** A world whose LMS breaks in one of these ways each time, and relaunches what is done as normal. */
export function brokenBy(
  createWorld: () => ScormWorld,
  faults: readonly [Scorm12Fault, ...Scorm12Fault[]],
): () => TrackerWorld {
  return () => {
    const world = createWorld();
    world.lms.reviewWhenDone = false;
    const random = createRandom(faults.length);
    return {
      ...world,
      breakStorage() {
        world.lms.fault = random.pick(faults);
      },
      restoreStorage() {
        world.lms.fault = 'none';
      },
    };
  };
}
