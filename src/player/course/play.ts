import type { DeviceStore } from '../../tracking/device-store.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import type { DeclicCourse } from './element.ts';
import { CourseKeeper } from './keeper.ts';

/**
 * Joins the page of a course to where its progress goes, and lets the pages of its modules find it.
 * @param place gives the place on this device for what never leaves it, by module.
 */
export function playCourse(
  course: DeclicCourse,
  tracker: Tracker,
  place: (module: string) => (learner: string) => DeviceStore,
): void {
  const keeper = new CourseKeeper(tracker, course.members, course.rules);
  window.declicCourse = { member: (slug) => keeper.member(slug), privatePlace: place };
  void course.begin(keeper);
}
