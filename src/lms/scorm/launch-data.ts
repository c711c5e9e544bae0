/** CMI data by element, as an LMS stores them: `cmi.core.lesson_status` to `completed`. */
export type CmiData = Readonly<Record<string, string>>;

/** The version of SCORM that a package follows. */
export type ScormEdition = '1.2' | '2004';

/** What the LMS's page is told of one launch. */
export interface LaunchData {
  readonly edition: ScormEdition;
  readonly learner: string;
  /** URL of the SCO. */
  readonly sco: string;
  readonly cmi: CmiData;
  /** Where the SCO finds the API: in a parent frame, in its opener, or nowhere. */
  readonly api: ApiPlacement;
  /** Milliseconds before the API appears. */
  readonly lateBy: number;
}

export type ApiPlacement = 'parent' | 'opener' | 'none';

/** What the SCO is given of what an earlier launch left (SCORM 1.2 RTE, 3.4.4: entry, credit, lesson_mode). */
export function relaunch(stored: CmiData, learner: string, mode: string | undefined): CmiData {
  const status = stored['cmi.core.lesson_status'];
  const ended = status === 'passed' || status === 'completed' || status === 'failed';
  const entry = stored['cmi.core.exit'] === 'suspend' ? 'resume' : '';
  const kept = Object.entries(stored).filter(
    ([element, value]) => value !== '' && !/_children|_count|session_time|\.exit$/.test(element),
  );
  return {
    'cmi.core.lesson_status': 'not attempted',
    ...Object.fromEntries(kept),
    'cmi.core.student_id': learner,
    'cmi.core.student_name': 'Dupont, Claude',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': mode ?? (ended ? 'review' : 'normal'),
    'cmi.core.entry': status === undefined ? 'ab-initio' : entry,
  };
}

/**
 * The same for SCORM 2004 (4th ed. RTE, 4.2: entry, credit, mode): only a suspended sitting leaves its data
 * to the next, and `cmi.exit` stays as it was.
 */
export function relaunch2004(stored: CmiData, learner: string, mode: string | undefined): CmiData {
  const resumes = stored['cmi.exit'] === 'suspend';
  const kept = Object.entries(resumes ? stored : {}).filter(
    ([element, value]) => value !== '' && !/_children|_count|_time$|^adl\.|\.(exit|_version)$/.test(element),
  );
  const begun = Object.keys(stored).length > 0;
  return {
    ...Object.fromEntries(kept),
    'cmi.learner_id': learner,
    'cmi.learner_name': 'Dupont, Claude',
    'cmi.credit': 'credit',
    'cmi.mode': mode ?? (resumes && stored['cmi.completion_status'] === 'completed' ? 'review' : 'normal'),
    'cmi.entry': resumes ? 'resume' : begun ? '' : 'ab-initio',
  };
}

/** @returns the elements of a commit that hold a text; an empty list comes as an object. */
export function readCmi(body: string): CmiData {
  const elements = Object.entries(JSON.parse(body) as Record<string, unknown>);
  return Object.fromEntries(
    elements.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
