import type { Scorm12Api } from '../../formats/scorm12/api.ts';

/** Something SCORM 1.2 forbids, done by the content. */
export class Scorm12Violation extends Error {
  override readonly name = 'Scorm12Violation';
}

export interface StrictScorm12 {
  /** The API to give to the content. */
  readonly api: Scorm12Api;
  /** Every breach so far: content that swallows exceptions is found out here. */
  readonly violations: readonly string[];
}

type Check = RegExp | ((value: string) => boolean);

const IDENTIFIER = /^[!-~]{1,255}$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const CHARACTERS = /^[a-z0-9](,[a-z0-9])*$/;
const TEXT = /^[ -~]{0,255}$/;

function score(value: string): boolean {
  return DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100;
}

/** Elements the content may set, and what they take (SCORM 1.2 RTE, 3.4.2 to 3.4.4). */
const WRITABLE: Readonly<Record<string, Check>> = {
  'cmi.core.lesson_location': TEXT,
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.score.raw': score,
  'cmi.core.score.min': score,
  'cmi.core.score.max': score,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.core.session_time': TIMESPAN,
  'cmi.suspend_data': /^[ -~]{0,4096}$/,
  'cmi.comments': /^[ -~]{0,4096}$/,
};

const INTERACTION: Readonly<Record<string, Check>> = {
  id: IDENTIFIER,
  'objectives.0.id': IDENTIFIER,
  time: TIME,
  type: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  weighting: DECIMAL,
  result: /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/,
  latency: TIMESPAN,
};

/** CMIFeedback, whose form depends on the type of the interaction. */
const FEEDBACK: Readonly<Record<string, Check>> = {
  'true-false': /^[01tf]$/,
  choice: (value) => {
    const parts = value.split(',');
    return CHARACTERS.test(value) && new Set(parts).size === parts.length;
  },
  sequencing: CHARACTERS,
  likert: /^[a-z0-9]$/,
  matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
  numeric: DECIMAL,
  'fill-in': TEXT,
  performance: TEXT,
};

const INDEXED = /^cmi\.interactions\.(\d+)\.(.+)$/;
const READABLE =
  /^cmi\.(core\.(student_id|student_name|lesson_location|credit|lesson_status|entry|score\.(raw|min|max)|total_time|lesson_mode|_children|score\._children)|suspend_data|launch_data|comments|comments_from_lms|interactions\.(_count|_children)|objectives\.(_count|_children)|student_data\.(mastery_score|max_time_allowed|time_limit_action))$/;

function fits(check: Check, value: string): boolean {
  return check instanceof RegExp ? check.test(value) : check(value);
}

/** Checks the interactions of one session: their order, their elements and the form of each. */
class InteractionBook {
  readonly #types: (string | undefined)[] = [];
  #next: number;

  constructor(count: number) {
    this.#next = count;
  }

  /** @returns what is wrong, or an empty string. */
  check(index: number, element: string, value: string): string {
    if (index > this.#next) return `index ${index} leaves a gap after ${this.#next}`;
    if (index === this.#next && element !== 'id') return 'an interaction begins with its id';
    const type = this.#types[index];
    if (element === 'student_response' || /^correct_responses\.\d+\.pattern$/.test(element)) {
      const check = FEEDBACK[type ?? ''];
      if (!check) return 'a response comes after its type';
      return fits(check, value) ? '' : `not a response of type ${type ?? ''}`;
    }
    const check = INTERACTION[element];
    if (!check) return 'no such element';
    return fits(check, value) ? '' : 'not a value it takes';
  }

  /** The LMS took the element. */
  note(index: number, element: string, value: string): void {
    this.#next = Math.max(this.#next, index + 1);
    if (element === 'type') this.#types[index] = value;
  }
}

/**
 * Stands between the content and an LMS, and holds the content to the letter of SCORM 1.2,
 * which most platforms do not: data types, lengths, vocabularies, what is read-only or write-only,
 * the order of calls. A breach is recorded, then thrown.
 */
export function strictScorm12(lms: Scorm12Api): StrictScorm12 {
  const violations: string[] = [];
  let phase: 'before' | 'open' | 'over' = 'before';
  let book = new InteractionBook(0);
  const refuse = (message: string): never => {
    violations.push(message);
    throw new Scorm12Violation(message);
  };
  const inside = (call: string): void => {
    if (phase !== 'open') refuse(`${call} outside of the session (${phase})`);
  };
  const checkSet = (element: string, value: unknown): void => {
    inside(`LMSSetValue ${element}`);
    if (typeof value !== 'string') return refuse(`${element}: ${typeof value} instead of a string`);
    const [, index, rest] = INDEXED.exec(element) ?? [];
    const told = value.length > 80 ? `${value.length} characters` : JSON.stringify(value);
    if (index !== undefined && rest !== undefined) {
      const wrong = book.check(Number(index), rest, value);
      if (wrong) refuse(`${element} = ${told}: ${wrong}`);
      return;
    }
    const check = WRITABLE[element];
    if (!check) return refuse(`${element} cannot be set`);
    if (!fits(check, value)) refuse(`${element} = ${told}: not a value it takes`);
  };
  const api: Scorm12Api = {
    LMSInitialize(parameter: string) {
      if (parameter !== '' || phase !== 'before') refuse(`LMSInitialize when ${phase}`);
      const answer = lms.LMSInitialize('');
      if (String(answer) === 'true') {
        phase = 'open';
        book = new InteractionBook(Number(lms.LMSGetValue('cmi.interactions._count')) || 0);
      }
      return answer;
    },
    LMSFinish(parameter: string) {
      inside('LMSFinish');
      if (parameter !== '') refuse('LMSFinish takes an empty string');
      phase = 'over';
      return lms.LMSFinish('');
    },
    LMSGetValue(element) {
      inside(`LMSGetValue ${element}`);
      if (!READABLE.test(element)) refuse(`${element} cannot be read`);
      return lms.LMSGetValue(element);
    },
    LMSSetValue(element, value) {
      checkSet(element, value);
      const answer = lms.LMSSetValue(element, value);
      const [, index, rest] = INDEXED.exec(element) ?? [];
      if (rest !== undefined && String(answer) === 'true') book.note(Number(index), rest, value);
      return answer;
    },
    LMSCommit(parameter: string) {
      inside('LMSCommit');
      if (parameter !== '') refuse('LMSCommit takes an empty string');
      return lms.LMSCommit('');
    },
    LMSGetLastError: () => lms.LMSGetLastError(),
    LMSGetErrorString: (code) => lms.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => lms.LMSGetDiagnostic(code),
  };
  return { api, violations };
}
