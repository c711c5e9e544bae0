/** What is wrong with a value: 406 not of its type, 407 out of range, 351 not one that may be set. */
export type Check = (value: string) => 0 | 351 | 406 | 407;

const REAL = /^-?\d+(\.\d{1,7})?$/;
const TIMEINTERVAL = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
/** The Z is taken by some LMSs after decimals only. */
const TIME = /^20\d\d-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{1,2}Z$/;
/** Stricter than a URI: some LMSs refuse a hyphen. */
const SHORT_ID = /^[\w.]{1,250}$/;
const LONG_ID = /^[!-~]{1,4000}$/;

const matching =
  (form: RegExp): Check =>
  (value) =>
    form.test(value) ? 0 : 406;
const within =
  (least: number, most: number): Check =>
  (value) =>
    !REAL.test(value) ? 406 : Number(value) < least || Number(value) > most ? 407 : 0;
const text = (most: number): Check => matching(new RegExp(`^[^\\r\\n]{0,${most}}$`));
const real = within(-Infinity, Infinity);

/** Parts between `[,]`, each once where they make a set. */
const list =
  (part: (text: string) => boolean, { set = false } = {}): Check =>
  (value) => {
    const parts = value.split('[,]');
    return parts.every(part) && (!set || new Set(parts).size === parts.length) ? 0 : 406;
  };
const isShortId = (part: string): boolean => SHORT_ID.test(part);
const isPair = (part: string): boolean => {
  const [first = '', second, ...rest] = part.split('[.]');
  const ends = [first, second ?? ''];
  return (
    second !== undefined && rest.length === 0 && ends.some(Boolean) && ends.filter(Boolean).every(isShortId)
  );
};
/** A text in a language or none; a brace that opens anything else is a malformed delimiter. */
const isTyped = (part: string): boolean => /^(\{lang=[\w-]+\})?(?!\{)[^\r\n]{0,250}$/.test(part);

const STATUS = {
  completion_status: matching(/^(completed|incomplete|not attempted|unknown)$/),
  success_status: matching(/^(passed|failed|unknown)$/),
  progress_measure: within(0, 1),
  'score.scaled': within(-1, 1),
  'score.raw': real,
  'score.min': real,
  'score.max': real,
};

/** Elements that content may set, without `cmi.` (SCORM 2004 4th ed. RTE, 4.2). */
export const SETTABLE: Readonly<Record<string, Check>> = {
  ...STATUS,
  location: text(1000),
  exit: matching(/^(time-out|suspend|logout|normal|)$/),
  session_time: matching(TIMEINTERVAL),
  suspend_data: text(64_000),
};

/** Elements that content may read and not set, without `cmi.`. */
export const READ_ONLY =
  /^(_version|completion_threshold|credit|entry|launch_data|learner_id|learner_name|max_time_allowed|mode|scaled_passing_score|time_limit_action|total_time|((score|objectives|interactions)\._children)|((objectives|interactions)(\.\d+\.\w+)?\._count))$/;

/** Elements that content may set and not read, without `cmi.`. */
export const WRITE_ONLY = /^(exit|session_time)$/;

/** After `cmi.objectives.n.` (RTE, 4.2.17). */
export const OBJECTIVE: Readonly<Record<string, Check>> = {
  ...STATUS,
  id: matching(LONG_ID),
  description: text(250),
};

/** After `cmi.interactions.n.` (RTE, 4.2.9). */
export const INTERACTION: Readonly<Record<string, Check>> = {
  id: matching(LONG_ID),
  type: matching(
    /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ),
  timestamp: matching(TIME),
  weighting: real,
  result: matching(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,7})?)$/),
  latency: matching(TIMEINTERVAL),
  description: text(250),
};

/** The response of each type, and its patterns where they are not written alike (RTE, 4.2.9.1 and 4.2.9.2). */
const RESPONSES: Readonly<Record<string, Check>> = {
  'true-false': matching(/^(true|false)$/),
  choice: (value) => (value === '' ? 0 : list(isShortId, { set: true })(value)),
  sequencing: list(isShortId),
  likert: matching(SHORT_ID),
  matching: list(isPair),
  performance: list(isPair),
  numeric: real,
  'fill-in': list(isTyped),
  'long-fill-in': text(4000),
  other: text(4000),
};

const PATTERNS: Readonly<Record<string, Check>> = {
  ...RESPONSES,
  numeric(value) {
    const [least, most, ...rest] = value.split('[:]');
    const ends = [least, most].filter(Boolean);
    if (least === undefined || most === undefined || rest.length > 0) return 406;
    if (!ends.every((end) => REAL.test(end ?? ''))) return 406;
    return ends.length === 2 && Number(least) > Number(most) ? 406 : 0;
  },
};

/** How a response or a pattern of a type is checked. */
export function responseCheck(type: string, isPattern: boolean): Check | undefined {
  return (isPattern ? PATTERNS : RESPONSES)[type];
}
