import { deviceFaults } from '../testing/device-faults.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { createFakeStorage } from '../testing/fake-storage.ts';
import { faultSuite } from './fault-suite.ts';
import { createLocalTracker } from './local-tracker.ts';

const ALONE = 'the device asks no platform';

faultSuite('local tracker', () => {
  const storage = createFakeStorage();
  const clock = createFakeClock();
  const faults = deviceFaults(() => storage, clock);
  return {
    launch: () => createLocalTracker('reperer', storage.open),
    kill() {
      // All is written as it comes: a death loses nothing.
    },
    breakStorage: () => (storage.fault = 'full'),
    restoreStorage: () => (storage.fault = 'none'),
    pass: (ms) => clock.pass(ms),
    faults: {
      'the API refuses commits': ALONE,
      'the API throws': ALONE,
      'the API lies': ALONE,
      'the session is over': ALONE,
      'the network is away': ALONE,
      'the platform never answers': ALONE,
      'answers of the platform are lost': ALONE,
      'the platform answers 401': ALONE,
      'the platform answers 403': ALONE,
      'the platform answers 409': ALONE,
      'the platform answers 429': ALONE,
      'the platform answers 500': ALONE,
      ...faults,
      'the storage of the device is full': {
        ...faults['the storage of the device is full'],
        told: ['unsaved'],
      },
      'the storage of the device is blocked': {
        ...faults['the storage of the device is blocked'],
        told: ['gone'],
      },
    },
  };
});
