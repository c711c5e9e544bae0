import { play } from '../../player/play.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { createScorm12Tracker } from './tracker.ts';

// A package holds one module; its progress goes to the LMS, what is private stays on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const key = module.dataset['key'] ?? module.id;
  const tracker = createScorm12Tracker({ module: key });
  // On a shared computer an LMS that names nobody must not lead one learner to another's private answers.
  const isNobody = (learner: string): boolean => tracker.destination === 'lms' && learner === '';
  play(module, {
    tracker,
    privatePlace: (learner) =>
      isNobody(learner) ? createDeviceStore(key, '', noStorage) : createDeviceStore(key, learner),
  });
}

function noStorage(): never {
  throw new TypeError('Nobody is known to keep private answers for.');
}
