import { play } from '../../player/play.ts';
import { privatePlace } from '../private-place.ts';
import { createScormTracker } from '../scorm/tracker.ts';
import { scorm12Version } from './version.ts';

// A package holds one module; its progress goes to the LMS, what is private stays on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const key = module.dataset['key'] ?? module.id;
  const tracker = createScormTracker(scorm12Version, { module: key });
  play(module, { tracker, privatePlace: privatePlace(key, tracker) });
}
