import type { CmiData, ScormEdition } from '../scorm/launch-data.ts';
import type { ApiCall } from '../scorm/watched-api.ts';
import type { Line } from './journal.ts';
import { durationWords, NOTHING, STATUS_WORDS, type Summary } from './summary.ts';

/** How much the standard lets a module keep: SCORM 1.2 RTE 3.4.4, SCORM 2004 4th ed. RTE 4.2.23. */
const SUSPEND_LIMIT: Readonly<Record<ScormEdition, number>> = { '1.2': 4096, '2004': 64_000 };

/** Where a standard speaks of its data, and of its calls. */
const SECTIONS: Readonly<Record<ScormEdition, { readonly data: string; readonly calls: string }>> = {
  '1.2': { data: 'SCORM 1.2 RTE, 3.4', calls: 'SCORM 1.2 RTE, 3.3' },
  '2004': { data: 'SCORM 2004 4e éd. RTE, 4.2', calls: 'SCORM 2004 4e éd. RTE, 3.1' },
};

/** A call of the API, as the journal tells it. */
export function scormLine(
  { method, values, result, errorCode, violation }: ApiCall,
  edition: ScormEdition,
): Line {
  const { data, calls } = SECTIONS[edition];
  const section = /GetValue|SetValue/.test(method) ? data : calls;
  const answer = result === '' ? '(vide)' : (result ?? 'refusé');
  return {
    call: method,
    value: values.filter((value) => value !== '').join(' = '),
    result: errorCode === undefined ? answer : `${answer} (code ${errorCode})`,
    warnings: violation === undefined ? [] : [`${violation} (${section})`],
  };
}

/** Holds what the module said, for the summary. */
export class ScormSide {
  readonly #edition: ScormEdition;
  readonly #values: Map<string, string>;

  constructor(edition: ScormEdition, given: CmiData) {
    this.#edition = edition;
    this.#values = new Map(Object.entries(given));
  }

  hear({ method, values, result }: ApiCall): void {
    const [element, value] = values;
    if (!method.endsWith('SetValue') || result !== 'true') return;
    if (element !== undefined && value !== undefined) this.#values.set(element, value);
  }

  get summary(): Summary {
    const old = this.#edition === '1.2';
    const read = (element: string): string => this.#values.get(element) ?? '';
    const status = old
      ? [read('cmi.core.lesson_status')]
      : [read('cmi.completion_status'), read('cmi.success_status')].filter(
          (word) => word !== '' && word !== 'unknown',
        );
    const score = read(old ? 'cmi.core.score.raw' : 'cmi.score.raw');
    const most = read(old ? 'cmi.core.score.max' : 'cmi.score.max') || '100';
    const kept = read('cmi.suspend_data').length;
    const ids = [...this.#values.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    const limit = SUSPEND_LIMIT[this.#edition].toLocaleString('fr-FR');
    return {
      status: status.map((word) => STATUS_WORDS[word] ?? word).join(', ') || NOTHING,
      score: score === '' ? NOTHING : `${score} sur ${most}`,
      time: durationWords(read(old ? 'cmi.core.session_time' : 'cmi.session_time')),
      kept: `suspend_data : ${kept.toLocaleString('fr-FR')} caractères sur ${limit}`,
      answers: String(ids.length),
    };
  }
}
