import type { Scorm2004Api } from '../../formats/scorm2004/api.ts';
import {
  INTERACTION,
  OBJECTIVE,
  READ_ONLY,
  responseCheck,
  SETTABLE,
  WRITE_ONLY,
} from './scorm2004-data-model.ts';

/** Something SCORM 2004 forbids, done by the content. */
export class Scorm2004Violation extends Error {
  override readonly name = 'Scorm2004Violation';
  /** The error code that the standard gives it (SCORM 2004 4th ed. RTE, 3.1.7). */
  readonly code: number;

  constructor(code: number, message: string) {
    super(`${code} ${message}`);
    this.code = code;
  }
}

export interface StrictScorm2004 {
  /** The API to give to the content. */
  readonly api: Scorm2004Api;
  /** Every breach so far: content that swallows exceptions is found out here. */
  readonly violations: readonly string[];
}

const INDEXED = /^(interactions|objectives)\.(\d+)\.(.+)$/;
const NESTED = /^(objectives|correct_responses)\.(\d+)\.(id|pattern)$/;
const UNSET = '403';

/** A list of the data model as the content fills it: order, dependencies, what must be unique. */
class Records {
  readonly #name: string;
  /** Elements set or found, by record. */
  readonly #records: Map<string, string>[];

  constructor(name: string, found: readonly Map<string, string>[]) {
    this.#name = name;
    this.#records = [...found];
  }

  /** @returns an error code, or 0. */
  check(index: number, element: string, value: string): number {
    if (index > this.#records.length) return 351;
    const record = this.#records[index] ?? new Map<string, string>();
    if (element !== 'id' && !record.has('id')) return 408;
    return this.#name === 'objectives'
      ? this.#checkObjective(index, element, value)
      : this.#checkInteraction(record, element, value);
  }

  /** The LMS took the element. */
  note(index: number, element: string, value: string): void {
    (this.#records[index] ??= new Map()).set(element, value);
  }

  #checkObjective(index: number, element: string, value: string): number {
    if (element === 'id') {
      const own = this.#records[index]?.get('id');
      const taken = this.#records.some((record, other) => other !== index && record.get('id') === value);
      if (taken || (own !== undefined && own !== value)) return 351;
    }
    return OBJECTIVE[element]?.(value) ?? 401;
  }

  #checkInteraction(record: ReadonlyMap<string, string>, element: string, value: string): number {
    const [, list, place = '', end] = NESTED.exec(element) ?? [];
    const isPattern = list === 'correct_responses';
    if (list === undefined && element !== 'learner_response') return INTERACTION[element]?.(value) ?? 401;
    if (isPattern !== (end === 'pattern')) return 401;
    const others = [...record].filter(([name]) => name.startsWith(`${list ?? ''}.`) && name !== element);
    if (
      list !== undefined &&
      (Number(place) > others.length || others.some(([, other]) => other === value))
    ) {
      return 351;
    }
    if (list === 'objectives') return INTERACTION['id']?.(value) ?? 401;
    const type = record.get('type');
    return type === undefined ? 408 : (responseCheck(type, isPattern)?.(value) ?? 401);
  }
}

/**
 * Stands between the content and an LMS, and holds the content to the letter of SCORM 2004 4th edition,
 * which most platforms do not: data types, lengths, vocabularies, patterns, what is read-only or write-only,
 * what was never set, the order of calls. A breach is recorded, then thrown.
 */
export function strictScorm2004(lms: Scorm2004Api): StrictScorm2004 {
  const violations: string[] = [];
  let phase: 'before' | 'open' | 'over' = 'before';
  let lists: Record<string, Records> = {};
  const refuse = (code: number, message: string): never => {
    const violation = new Scorm2004Violation(code, message);
    violations.push(violation.message);
    throw violation;
  };
  /** Codes come in threes: before the session, after it. */
  const inside = (call: string, before: number): void => {
    if (phase !== 'open') refuse(phase === 'before' ? before : before + 1, `${call} outside of the session`);
  };
  const empty = (call: string, parameter: string): void => {
    if (parameter !== '') refuse(201, `${call} takes an empty string`);
  };
  const found = (name: string, elements: readonly string[]): Records => {
    const count = Number(lms.GetValue(`cmi.${name}._count`)) || 0;
    const record = (n: number): Map<string, string> =>
      new Map(elements.map((element) => [element, String(lms.GetValue(`cmi.${name}.${n}.${element}`))]));
    return new Records(
      name,
      Array.from({ length: count }, (_, n) => record(n)),
    );
  };
  const codeOf = (element: string, value: string): number => {
    if (!element.startsWith('cmi.')) return 401;
    const name = element.slice('cmi.'.length);
    if (READ_ONLY.test(name)) return 404;
    const [, list = '', index, rest = ''] = INDEXED.exec(name) ?? [];
    if (index === undefined) return SETTABLE[name]?.(value) ?? 401;
    return lists[list]?.check(Number(index), rest, value) ?? 401;
  };
  const api: Scorm2004Api = {
    Initialize(parameter: string) {
      empty('Initialize', parameter);
      if (phase !== 'before') refuse(phase === 'open' ? 103 : 104, `Initialize when ${phase}`);
      const answer = lms.Initialize('');
      if (String(answer) === 'true') {
        phase = 'open';
        lists = {
          interactions: found('interactions', ['id', 'type']),
          objectives: found('objectives', ['id']),
        };
      }
      return answer;
    },
    Terminate(parameter: string) {
      inside('Terminate', 112);
      empty('Terminate', parameter);
      phase = 'over';
      return lms.Terminate('');
    },
    GetValue(element) {
      inside(`GetValue ${element}`, 122);
      const name = element.replace(/^cmi\./, '');
      const [, list, , rest = ''] = INDEXED.exec(name) ?? [];
      if (WRITE_ONLY.test(name)) refuse(405, `${element} cannot be read`);
      const known = list === 'objectives' ? OBJECTIVE[rest] : list ? INTERACTION[rest] : SETTABLE[name];
      if (!element.startsWith('cmi.') || (!known && !READ_ONLY.test(name)))
        refuse(401, `${element} does not exist`);
      const value = lms.GetValue(element);
      if (String(lms.GetLastError()) === UNSET) refuse(403, `${element} was never set`);
      return value;
    },
    SetValue(element, value: unknown) {
      inside(`SetValue ${element}`, 132);
      if (typeof value !== 'string') return refuse(406, `${element}: ${typeof value} instead of a string`);
      const code = codeOf(element, value);
      const told = value.length > 80 ? `${value.length} characters` : JSON.stringify(value);
      if (code !== 0) refuse(code, `${element} = ${told}`);
      const answer = lms.SetValue(element, value);
      const [, list = '', index, rest = ''] = INDEXED.exec(element.slice('cmi.'.length)) ?? [];
      if (index !== undefined && String(answer) === 'true') lists[list]?.note(Number(index), rest, value);
      return answer;
    },
    Commit(parameter: string) {
      inside('Commit', 142);
      empty('Commit', parameter);
      return lms.Commit('');
    },
    GetLastError: () => lms.GetLastError(),
    GetErrorString: (code) => lms.GetErrorString(code),
    GetDiagnostic: (code) => lms.GetDiagnostic(code),
  };
  return { api, violations };
}
