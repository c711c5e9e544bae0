import { play } from '../../player/play.ts';
import { courseAround } from '../../tracking/course-port.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { createLocalTracker } from '../../tracking/local-tracker.ts';

// A module of a course: the course's page, around it, keeps its progress. Opened alone, it keeps it on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const key = module.dataset['key'] ?? module.id;
  const course = courseAround(window);
  play(
    module,
    course === undefined
      ? { tracker: createLocalTracker(key), privatePlace: (learner) => createDeviceStore(key, learner) }
      : { tracker: course.member(key.split('.')[0] ?? key), privatePlace: course.privatePlace(key) },
  );
}
