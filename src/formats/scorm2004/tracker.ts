import type { Progress, Tracker } from '../../tracking/tracker.ts';
import { createScormTracker } from '../scorm/tracker.ts';
import type { ScormOptions } from '../scorm/tracker.ts';
import type { ObjectiveResult, ScormProgress } from '../scorm/version.ts';
import { scorm2004Version } from './version.ts';

export interface Scorm2004Options extends ScormOptions {
  /** What the answers add up to by outcome, asked for at each record. */
  readonly objectives: () => readonly ObjectiveResult[];
}

/** Tracks progress in a SCORM 2004 LMS, or on this device where there is none. */
export function createScorm2004Tracker(options: Scorm2004Options): Tracker {
  const tracker = createScormTracker(scorm2004Version, options);
  const { record } = tracker;
  // The results go with the progress, to the copy on the device too.
  return Object.assign(tracker, {
    record(progress: Progress) {
      const now: ScormProgress = { ...progress, objectives: options.objectives() };
      record(now);
    },
  });
}
