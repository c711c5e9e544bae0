import type { FaultWorld } from '../tracking/fault-suite.ts';
import type { TrackerWorld } from '../tracking/tracker-suite.ts';
import { deviceFaults } from './device-faults.ts';
import type { FakeClock } from './fake-clock.ts';
import type { Scorm12Fault } from './fake-scorm12-lms.ts';
import type { FakeStorage } from './fake-storage.ts';

interface ScormWorld<Api> extends Pick<TrackerWorld, 'kill' | 'pass' | 'assertStandard'> {
  readonly clock: FakeClock;
  readonly storage: FakeStorage;
  readonly lms: { fault: Scorm12Fault; launch(): Api };
  launch(api?: Api): ReturnType<TrackerWorld['launch']>;
}

const NO_REQUESTS = 'SCORM sends its requests through the API of the LMS';

/** What goes wrong with an LMS that a package speaks to by an API. @param end closes the session behind the page. */
export function scormFaults<Api>(world: ScormWorld<Api>, end: (api: Api) => void): FaultWorld {
  let api = world.lms.launch();
  const breaks = (fault: Scorm12Fault) =>
    ({
      begin: () => (world.lms.fault = fault),
      end: () => (world.lms.fault = 'none'),
      told: ['unsaved'],
      keeps: true,
      heals: true,
    }) as const;
  const refuse = breaks('refuse');
  return {
    ...world,
    launch: () => world.launch((api = world.lms.launch())),
    breakStorage: refuse.begin,
    restoreStorage: refuse.end,
    faults: {
      'the API refuses commits': refuse,
      'the API throws': breaks('throw'),
      'the API lies': breaks('lie'),
      'the session is over': { begin: () => end(api), told: ['gone'], keeps: true, heals: false },
      'the network is away': NO_REQUESTS,
      'the platform never answers': NO_REQUESTS,
      'answers of the platform are lost': NO_REQUESTS,
      'the platform answers 401': NO_REQUESTS,
      'the platform answers 403': NO_REQUESTS,
      'the platform answers 409': NO_REQUESTS,
      'the platform answers 429': NO_REQUESTS,
      'the platform answers 500': NO_REQUESTS,
      ...deviceFaults(() => world.storage, world.clock),
    },
  };
}
