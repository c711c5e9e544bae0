import type { DeviceStore } from './device-store.ts';
import type { Tracker } from './tracker.ts';

/** What the page of a course offers to the pages of its modules, which it shows in a frame of its own origin. */
export interface CoursePort {
  /** Keeps the progress of one module as a part of the course's. */
  member(slug: string): Tracker;
  /** The place on this device for what never leaves it. @param module a key that no other module has. */
  privatePlace(module: string): (learner: string) => DeviceStore;
}

declare global {
  interface Window {
    declicCourse?: CoursePort;
  }
}

/** The course that a page is shown by; undefined where it stands alone, or in a page of somebody else's. */
export function courseAround(page: Window): CoursePort | undefined {
  try {
    return page.parent === page ? undefined : page.parent.declicCourse;
  } catch {
    // Another origin.
    return undefined;
  }
}
