import type { Answer, Verdict } from '../content/question.ts';

/** A learner answered a question, or a part of it. Bubbles from the question's element. */
export class AnswerEvent extends Event {
  static readonly type = 'declic-answer';
  readonly answer: Answer;
  /** Undefined where the answer is only begun: it is kept, and neither counted nor reported. */
  readonly verdict: Verdict | undefined;
  /** Answers given so far, this one included. */
  readonly tries: number;
  /** Seconds since the question was first seen or last retried. */
  readonly seconds: number;

  constructor(answer: Answer, verdict: Verdict | undefined, tries: number, seconds: number) {
    super(AnswerEvent.type, { bubbles: true, composed: true });
    this.answer = answer;
    this.verdict = verdict;
    this.tries = tries;
    this.seconds = seconds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'declic-answer': AnswerEvent;
  }
}
