/** One answer that was given, or that a kill may have cut off. */
interface Entry {
  readonly answer: string;
  /** Milliseconds since the epoch; infinite until the page has taken it. */
  at: number;
}

/** All answers of one learner, and which of them must still be there after a kill. */
export class Ledger {
  readonly #entries = new Map<string, Entry[]>();
  #given = 0;
  #due = 0;

  /** How many answers had to be there after a kill, and were not yet known to be. */
  get due(): number {
    return this.#due;
  }

  get given(): number {
    return this.#given;
  }

  /** Notes an answer about to be given. @returns what to call once the page has taken it. */
  begin(question: string, answer: readonly string[]): () => void {
    const entry: Entry = { answer: answer.join(' '), at: Infinity };
    this.#entries.set(question, [...(this.#entries.get(question) ?? []), entry]);
    return () => {
      entry.at = Date.now();
      this.#given += 1;
    };
  }

  /**
   * Compares with what came back, then goes on from there.
   * @param before answers given until then must not be lost; younger ones may be.
   * @param exempt questions of which anything may be lost.
   * @returns a line for each question whose answer was lost.
   */
  settle(
    found: ReadonlyMap<string, readonly string[]>,
    before: number,
    exempt: (question: string) => boolean,
  ): readonly string[] {
    const lost: string[] = [];
    for (const [question, entries] of this.#entries) {
      const due = entries.findLastIndex((entry) => entry.at <= before);
      if ((entries[due]?.at ?? 0) > 0) this.#due += 1;
      const acceptable = entries.slice(Math.max(due, 0)).map((entry) => entry.answer);
      const answer = found.get(question)?.join(' ');
      const kept = answer === undefined ? due < 0 : acceptable.includes(answer);
      if (!kept && !exempt(question)) {
        lost.push(`${question}: ${answer ?? 'nothing'} instead of ${acceptable.join(' or ')}`);
      }
      // What came back is the new ground: it was kept once, so it must be kept from now on.
      this.#entries.set(question, answer === undefined ? [] : [{ answer, at: 0 }]);
    }
    return lost;
  }
}
