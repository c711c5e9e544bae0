import type { Line } from './journal.ts';
import type { Heard } from './messages.ts';
import { durationWords, NOTHING, STATUS_WORDS, type Summary } from './summary.ts';

/** What a statement may hold of what is told here; it comes as a module sent it. */
interface Told {
  readonly verb?: { readonly id?: string };
  readonly object?: { readonly id?: string };
  readonly result?: { readonly score?: { readonly scaled?: number }; readonly duration?: string };
}

const PASSED_ON = /^(initialized|completed|passed|failed|terminated)$/;

/** A request, as the journal tells it. */
export function lrsLine(heard: Heard, standard: string): Line {
  const { method, path, id, status, answer } = heard;
  const told = statements(heard).map(({ verb, object }) => `${last(verb?.id)} ${last(object?.id)}`.trim());
  const refused = status === 403 || status === 400;
  return {
    call: `${method} ${path.slice(1)}`,
    value: told.join(', ') || [id, heard.body].filter(Boolean).join(' = '),
    result: String(status),
    warnings: refused ? answer.split('\n').map((words) => `${words || 'demande refusée'} (${standard})`) : [],
  };
}

/** Holds what reached the record store, for the summary. */
export class LrsSide {
  #status = '';
  #score: number | undefined;
  #time = '';
  #kept = 0;
  readonly #answered = new Set<string>();

  hear(heard: Heard): void {
    if (heard.status >= 300) return;
    if (heard.path === '/lrs/activities/state' && heard.method !== 'GET') this.#kept = heard.body.length;
    for (const { verb, object, result } of statements(heard)) {
      const word = last(verb?.id);
      if (word === 'answered') this.#answered.add(object?.id ?? '');
      const ends = PASSED_ON.test(word);
      // What comes after an end does not take it back.
      if (ends && (word !== 'initialized' || this.#status === '') && word !== 'terminated')
        this.#status = word;
      if (ends && result?.score?.scaled !== undefined) this.#score = result.score.scaled;
      if (ends && result?.duration !== undefined) this.#time = result.duration;
    }
  }

  get summary(): Summary {
    return {
      status: STATUS_WORDS[this.#status] ?? (this.#status || NOTHING),
      score: this.#score === undefined ? NOTHING : `${Math.round(this.#score * 100)} sur 100`,
      time: durationWords(this.#time),
      kept: `état : ${this.#kept.toLocaleString('fr-FR')} caractères`,
      answers: String(this.#answered.size),
    };
  }
}

function statements({ path, method, body }: Heard): readonly Told[] {
  if (path !== '/lrs/statements' || method === 'GET') return [];
  try {
    const sent = JSON.parse(body) as Told | readonly Told[];
    return Array.isArray(sent) ? (sent as readonly Told[]) : [sent as Told];
  } catch {
    return [];
  }
}

/** The last part of an IRI, which is what people know it by. */
function last(iri = ''): string {
  return iri.split(/[/#]/).filter(Boolean).at(-1) ?? '';
}
