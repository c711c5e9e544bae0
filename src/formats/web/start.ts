import { followDiary } from '../../player/follow-diary.ts';
import { play } from '../../player/play.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { createLocalTracker } from '../../tracking/local-tracker.ts';

// Every module of the page keeps its progress on this device.
for (const module of document.querySelectorAll('declic-module')) {
  const key = module.dataset['key'] ?? module.id;
  followDiary(module, createDeviceStore(key, ''));
  play(module, {
    tracker: createLocalTracker(key),
    privatePlace: (learner) => createDeviceStore(key, learner),
  });
}
