/** The formats that are measured, each with the most bytes that the zip of a module of questions may weigh. */
export const ZIP_BUDGETS = { scorm12: 46_000, scorm2004: 48_000, cmi5: 53_000, xapi: 53_000 } as const;

/** The modules held to `ZIP_BUDGETS` and `BUDGETS`; the others practise in stories and simulated tools. */
export const OF_QUESTIONS: readonly string[] = [
  'ce-que-cache-le-nuage',
  'mes-traces-sur-internet',
  'oser-dire-je-ne-sais-pas',
  'vrai-ou-faux-verifier',
];

/** What a module of practice may weigh and take where it is more; `bytes` as in `BUDGETS`. */
export const PRACTICE_BUDGETS = {
  zip: { scorm12: 65_000, scorm2004: 65_000, cmi5: 65_000, xapi: 65_000 },
  files: 14,
  bytes: 84_000,
  feedback: 2500,
} as const;

export type MeasuredFormat = keyof typeof ZIP_BUDGETS;
export const FORMATS = Object.keys(ZIP_BUDGETS) as readonly MeasuredFormat[];

/** What a learner's phone and a platform can take of one module. Times hold under `NETWORK` and `SLOWDOWN`. */
export const BUDGETS = {
  /** Files in it. */
  files: 12,
  /** Bytes loaded, uncompressed, until the first answer is judged. */
  bytes: 76_000,
  /** Requests until then. */
  requests: 4,
  /** Milliseconds to first contentful paint. */
  paint: 800,
  /** Milliseconds until the first question is shown. */
  question: 900,
  /** Milliseconds until the first answer is judged and its feedback shown. */
  feedback: 2200,
  /** Bytes of heap after garbage collection. */
  heap: 3_000_000,
} as const;

/** What Lighthouse judges. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The least points of 100 that Lighthouse may give a page of the site, in each of its categories. */
export const LEAST_SCORE = 98;

/** Seconds and bytes of memory that 1,000 modules in two formats may take to build. */
export const BUILD_BUDGETS = { modules: 1000, seconds: 20, memory: 400_000_000 } as const;

/** A poor mobile connection: bytes a second each way, and milliseconds before an answer begins. */
export const NETWORK = { bytesPerSecond: 50_000, latency: 400 } as const;

/**
 * Milliseconds until an empty page is painted on the machine that the times of `BUDGETS` were set on, slowed down so.
 * What another machine takes more is its own, and is added to the times it is held to.
 */
export const EMPTY_PAINT = 530;

/** How many times slower than the reference machine the page's processor is made. */
export const SLOWDOWN = 4;
