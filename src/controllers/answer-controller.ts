import type { ReactiveControllerHost } from 'lit';
import type { Answer, AnswerReport, Verdict } from '../content/question.ts';
import { AnswerEvent } from './answer-event.ts';

/** What keeping an answer needs of a question's element. All of it is read from the DOM, late. */
export interface Answering {
  /** Every id that picks may hold, in the order written: sources of pairs, then targets. */
  options(): readonly string[];
  /** Whether the verdict counts in the score and is reported; else the answer stays on the device. */
  judged(): boolean;
  /** Puts an answer in the page; undefined clears it. */
  write(answer: Answer | undefined): void;
  judge(answer: Answer): Verdict;
  report(answer: Answer): AnswerReport;
  /** Where one says oneself what one has in mind: whether that is all of it. */
  recalled?(answer: Answer): boolean;
}

/** What was answered before, as a player restores it. `answer` is absent where the options have changed since. */
export interface SavedAnswer {
  /** Undefined where it was only begun. */
  readonly verdict: Verdict | undefined;
  readonly tries: number;
  readonly answer?: Answer;
}

/**
 * Keeps and tells the answers of a question, and draws nothing: all that a player asks of one.
 * A type whose answers grow as they are given (a plan, cards) needs no more than this.
 */
export class AnswerController<Asked extends Answering = Answering> {
  readonly asked: Asked;
  /** The last verdict; undefined while the question is open. */
  verdict: Verdict | undefined;
  protected readonly host: ReactiveControllerHost & HTMLElement;
  #tries = 0;
  #since = performance.now();

  constructor(host: ReactiveControllerHost & HTMLElement, asked: Asked) {
    this.host = host;
    this.asked = asked;
  }

  get answered(): boolean {
    return this.verdict !== undefined;
  }

  /** Nothing invites to try again: the learner may as well go on. */
  get settled(): boolean {
    return this.verdict === 'right' || this.verdict === 'neutral';
  }

  /** Judges an answer, keeps it and tells it. Until `retry`, another one is a change of the same try. */
  give(answer: Answer): void {
    if (!this.answered) this.#tries += 1;
    const verdict = (this.verdict = this.asked.judge(answer));
    this.shown(answer);
    const seconds = (performance.now() - this.#since) / 1000;
    this.host.dispatchEvent(new AnswerEvent(answer, verdict, this.#tries, seconds));
  }

  /** Keeps a part of an answer: what a learner did so far is not lost, and counts once the rest is there. */
  begin(answer: Answer): void {
    this.host.dispatchEvent(new AnswerEvent(answer, undefined, this.#tries, 0));
  }

  /** Opens the question again; the tries so far count. */
  retry(): void {
    this.#since = performance.now();
    this.set(undefined, undefined);
  }

  /** Shows what was answered before, or a fresh question. */
  restore(saved: SavedAnswer | undefined): void {
    this.#tries = saved?.verdict === undefined ? 0 : saved.tries;
    this.set(saved?.verdict, saved?.answer);
  }

  /** The verdict has changed, and with it the page. */
  protected shown(_answer: Answer | undefined): void {
    this.host.toggleAttribute('data-answered', this.answered);
    this.host.requestUpdate();
  }

  private set(verdict: Verdict | undefined, answer: Answer | undefined): void {
    this.verdict = verdict;
    this.asked.write(answer);
    this.shown(answer);
  }
}
