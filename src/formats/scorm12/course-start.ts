import '../../player/course/element.ts';
import { playCourse } from '../../player/course/play.ts';
import { mergeCourse } from '../../tracking/course-state.ts';
import { privatePlace } from '../private-place.ts';
import { createScormTracker } from '../scorm/tracker.ts';
import { scorm12Version } from './version.ts';

// One SCO holds the course: its page keeps the progress of all its modules.
const course = document.querySelector('declic-course');
if (course !== null) {
  const key = course.dataset['key'] ?? course.id;
  const tracker = createScormTracker(scorm12Version, { module: key, merge: mergeCourse });
  playCourse(course, tracker, (module) => privatePlace(module, tracker));
}
