import '../../player/course/element.ts';
import { loadBesidePage } from '../../player/beside-page.ts';
import { playCourse } from '../../player/course/play.ts';
import { mergeCourse } from '../../tracking/course-state.ts';
import type { Library } from '../lrs/client.ts';
import { pageOptions } from '../lrs/page-options.ts';
import { createLrsTracker } from '../lrs/tracker.ts';
import { privatePlace } from '../private-place.ts';
import { cmi5Rules } from './rules.ts';

declare const DeclicLrs: Library;

// One unit holds the course: its page keeps the progress of all its modules.
const course = document.querySelector('declic-course');
if (course !== null) {
  const load = async (): Promise<Library> => {
    await loadBesidePage('lrs.js');
    return DeclicLrs;
  };
  const options = {
    ...pageOptions(course, load, () => course.moduleDocument),
    screenTitle: (slug: string) => course.titleOf(slug),
    merge: mergeCourse,
  };
  const tracker = createLrsTracker(cmi5Rules, location.search, options);
  playCourse(course, tracker, (module) => privatePlace(module, tracker));
}
