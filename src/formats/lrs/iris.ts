/** Verbs of our statements; each exists elsewhere, none is ours. */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
export type VerbName = keyof typeof VERBS;

/** Types of the activities that statements are about. */
export const ACTIVITY_TYPES = {
  module: 'http://adlnet.gov/expapi/activities/lesson',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  screen: 'http://activitystrea.ms/schema/1.0/page',
  outcome: 'http://adlnet.gov/expapi/activities/objective',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** Categories that cmi5 asks of the statements it defines (cmi5, 9.6.2). */
export const CMI5_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const MOVE_ON_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

/** Share of screens seen, whole, 1 to 100 (cmi5, 9.5.5.1). */
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
/** The passing score that the platform gave (cmi5, 9.6.3.2). */
export const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** Paths of our own names, below the library's base. */
export const OWN = {
  /** The profile that docs/xapi-profile.md describes; it is a category of all our statements. */
  profile: '/xapi/profile',
  /** Result extension of `answered`: `right`, `partial`, `wrong` or `unsure`. */
  verdict: '/xapi/extensions/verdict',
  /** A DigComp 3.0 outcome, before its id. */
  outcome: '/digcomp/3.0/',
} as const;
