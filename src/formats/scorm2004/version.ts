import { COMPLETED, FAILED, INCOMPLETE, PASSED } from '../scorm/version.ts';
import type { ScormVersion } from '../scorm/version.ts';
import { interaction } from './interaction.ts';
import { followObjectives } from './objectives.ts';
import { duration } from '../duration.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
/** By rank; a module that names no passing share is completed and says nothing of success. */
const SUCCESSES: readonly string[] = ['', 'failed', '', 'passed'];

/** SCORM 2004 4th edition (RTE, 3.1 and 4.2): completion and success are two things. */
export const scorm2004Version: ScormVersion = {
  api: 'API_1484_11',
  prefix: '',
  end: 'Terminate',
  core: 'cmi.',
  lesson: '',
  learner: 'learner_id',
  strict: true,
  rank(lms) {
    const completion = lms.get(COMPLETION);
    if (completion !== 'completed') return completion === 'incomplete' ? INCOMPLETE : -1;
    return { passed: PASSED, failed: FAILED }[lms.get(SUCCESS)] ?? COMPLETED;
  },
  setRank(lms, rank) {
    const taken = lms.set(COMPLETION, rank ? 'completed' : 'incomplete');
    const success = SUCCESSES[rank];
    return (!success || lms.set(SUCCESS, success)) && taken;
  },
  timespan: duration,
  interaction,
  follow(lms) {
    let complete = lms.get(COMPLETION) === 'completed';
    const setObjectives = followObjectives(lms);
    return (progress, raw) => {
      complete ||= progress.complete;
      // All of it only when complete: some LMSs conclude completion from it.
      const share = complete ? 1 : Math.min(Math.floor(progress.seen * 100) / 100, 0.99);
      lms.set('cmi.progress_measure', String(share));
      if (raw !== undefined) lms.set('cmi.score.scaled', String(Math.round(raw * 100) / 10_000));
      setObjectives(progress.objectives ?? []);
    };
  },
};
