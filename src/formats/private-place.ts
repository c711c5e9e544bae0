import { createDeviceStore } from '../tracking/device-store.ts';
import type { DeviceStore } from '../tracking/device-store.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { noStorage } from './no-storage.ts';

/**
 * Gives the place on this device for what never reaches an LMS, once the learner is known.
 * On a shared computer an LMS that names nobody must not lead one learner to another's private answers:
 * then nothing is kept beyond the page.
 * @param module a key that no other module has.
 */
export function privatePlace(module: string, tracker: Tracker): (learner: string) => DeviceStore {
  return (learner) =>
    tracker.destination === 'lms' && !learner
      ? createDeviceStore(module, '', noStorage)
      : createDeviceStore(module, learner);
}
