import { play } from '../../player/play.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { createScorm12Tracker } from './tracker.ts';

// A package holds one module; its progress goes to the LMS, what is private stays on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const key = module.dataset['key'] ?? module.id;
  play(module, {
    tracker: createScorm12Tracker({ module: key }),
    privatePlace: (learner) => createDeviceStore(key, learner),
  });
}
