import { BIN } from './schema.ts';

/** Where files are and what was done with them, as facts say it. */
export class Desk {
  /** What is said of a file, e.g. `papiers` for `avis in`. */
  readonly #said = new Map<string, string>();
  /** The place shown. */
  at = '';

  /** @param facts as at the start, then those that changed. */
  constructor(facts: readonly string[]) {
    for (const fact of facts) {
      const [file = '', verb = '', what] = fact.split(' ');
      if (file === 'at') this.at = verb;
      else this.note(file, verb, what);
    }
  }

  /** Notes a fact. What is moved leaves the bin, and what is thrown away leaves the mail. */
  note(file: string, verb: string, what = ''): void {
    this.#said.set(`${file} ${verb}`, what);
    if (verb === 'in') this.drop(file, 'binned');
    if (verb === 'binned') this.drop(file, 'attached');
  }

  /** Notes that a fact holds no more. */
  drop(file: string, verb: string): void {
    this.#said.delete(`${file} ${verb}`);
  }

  holds(file: string, verb: string): boolean {
    return this.#said.has(`${file} ${verb}`);
  }

  /** Id of the name that a file was given; empty while it is the first one. */
  nameOf(file: string): string {
    return this.#said.get(`${file} named`) ?? '';
  }

  /** A file's folder, or the bin; empty where it is not saved yet. */
  placeOf(file: string): string {
    return this.holds(file, 'binned') ? BIN : (this.#said.get(`${file} in`) ?? '');
  }

  get facts(): ReadonlySet<string> {
    const facts = [...this.#said].map(([said, what]) => `${said} ${what}`.trim());
    // What is in the bin keeps its folder, and is in none.
    const hidden = ([file = '', verb]: readonly string[]): boolean =>
      verb === 'in' && this.holds(file, 'binned');
    return new Set([`at ${this.at}`, ...facts.filter((fact) => !hidden(fact.split(' ')))]);
  }
}
