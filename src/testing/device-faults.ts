import type { Fault, FaultWorld } from '../tracking/fault-suite.ts';
import type { FakeClock } from './fake-clock.ts';
import type { FakeStorage } from './fake-storage.ts';

type DeviceFault = Extract<keyof FaultWorld['faults'], `the storage ${string}` | `the clock ${string}`>;

/** What goes wrong with the device of a learner whose progress also goes to a platform. */
export function deviceFaults(
  storage: () => FakeStorage,
  clock: FakeClock,
): Readonly<Record<DeviceFault, Fault>> {
  const fine = { told: ['saved'], keeps: false, heals: true } as const;
  const HOUR = 3_600_000;
  const mend = (): void => {
    storage().fault = 'none';
  };
  return {
    'the storage of the device is full': { ...fine, begin: () => (storage().fault = 'full'), end: mend },
    'the storage of the device is blocked': {
      ...fine,
      begin: () => (storage().fault = 'blocked'),
      end: mend,
    },
    'the storage of the device is cleared': { ...fine, begin: () => storage().values.clear() },
    'the clock is set back by an hour': { ...fine, keeps: true, begin: () => clock.jump(-HOUR) },
    'the clock is set on by an hour': { ...fine, keeps: true, begin: () => clock.jump(HOUR) },
  };
}
