import type { ScormVersion } from '../scorm/version.ts';
import { interaction } from './interaction.ts';
import { timespan } from './timespan.ts';

const STATUS = 'cmi.core.lesson_status';
/** By rank. */
const STATUSES: readonly string[] = ['incomplete', 'failed', 'completed', 'passed'];

/** SCORM 1.2 (RTE, 3.3 and 3.4): one status for completion and success. */
export const scorm12Version: ScormVersion = {
  api: 'API',
  prefix: 'LMS',
  end: 'Finish',
  core: 'cmi.core.',
  lesson: 'lesson_',
  learner: 'student_id',
  rank: (lms) => STATUSES.indexOf(lms.get(STATUS)),
  setRank: (lms, rank) => lms.set(STATUS, STATUSES[rank] as string),
  timespan,
  interaction,
};
