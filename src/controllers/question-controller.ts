import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../content/question.ts';
import { asking } from '../i18n/asking.fr.ts';
import { wordsFor } from './words-for.ts';
import { AnswerEvent } from './answer-event.ts';
import { icon } from './icon.ts';
import { findReason, rightReasons, showReason } from './reasons.ts';

/** What a question's element knows and its controller asks for. All of it is read from the DOM, late. */
export interface Asked {
  /** Option ids in the order written. */
  options(): readonly string[];
  /** Whether the verdict counts in the score and is reported. */
  judged(): boolean;
  /** The answer in the inputs; undefined where nothing was picked or typed. */
  read(): Answer | undefined;
  /** Puts an answer in the inputs; undefined clears them. */
  write(answer: Answer | undefined): void;
  judge(answer: Answer): Verdict;
  report(answer: Answer): AnswerReport;
  /** Ids of the reasons that this answer calls for. */
  reasonsFor(answer: Answer, verdict: Verdict): readonly string[];
  /** The reasons that « Voir la réponse » shows; without it, those of the options marked right. */
  rightReasons?(): readonly HTMLElement[];
}

/** What was answered before, as a player restores it. `answer` is absent where the options have changed since. */
export interface SavedAnswer {
  readonly verdict: Verdict;
  readonly tries: number;
  readonly answer?: Answer;
}

const MARKS: Readonly<Record<Verdict, readonly [className: string, mark: string]>> = {
  right: ['got clicks', 'm-click'],
  partial: ['near', 'm'],
  wrong: ['near', 'm'],
  unsure: ['open', 'm-open'],
  neutral: ['open', 'm'],
};

/** Asks, judges, gives the reason and lets try again: the same for every question type. */
export class QuestionController implements ReactiveController {
  readonly asked: Asked;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #verdict: Verdict | undefined;
  #tries = 0;
  #since = performance.now();
  #feedback: readonly Node[] = [];
  #revealed: readonly Node[] = [];
  #needsPick = false;
  #focusFeedback = false;

  constructor(host: ReactiveControllerHost & HTMLElement, asked: Asked) {
    this.#host = host;
    this.asked = asked;
    host.addController(this);
  }

  get answered(): boolean {
    return this.#verdict !== undefined;
  }

  /** Nothing invites to try again: the learner may as well go on. */
  get settled(): boolean {
    return this.#verdict === 'right' || this.#verdict === 'neutral';
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#keepAnswer);
    this.#host.addEventListener('beforeinput', this.#keepAnswer);
    this.#host.addEventListener('input', this.#notePick);
    this.#host.addEventListener('keydown', this.#submitOnEnter);
  }

  hostUpdated(): void {
    if (!this.#focusFeedback) return;
    this.#focusFeedback = false;
    this.#host.querySelector<HTMLElement>('.fb')?.focus();
  }

  /** Shows what was answered before, or a fresh question. */
  restore(saved: SavedAnswer | undefined): void {
    this.#tries = saved?.tries ?? 0;
    this.#needsPick = false;
    this.show(saved?.verdict, saved?.answer);
    this.asked.write(saved?.answer);
  }

  /** The element's own part of the page: buttons, then the feedback. */
  render(): TemplateResult {
    const words = this.words;
    if (this.#verdict !== undefined) return this.renderFeedback(this.#verdict);
    return html`<p class="act">
        <button class="btn" type="button" @click=${this.#submit}>${words.submit}</button>
      </p>
      <p class="note" role="status">${this.#needsPick ? words.pickFirst : nothing}</p>`;
  }

  private renderFeedback(verdict: Verdict): TemplateResult {
    const words = this.words;
    const [className, mark] = MARKS[verdict];
    const headings: Readonly<Record<Verdict, string>> = { ...words, unsure: words.unsureHeading };
    const canReveal =
      (verdict === 'wrong' || verdict === 'partial' || verdict === 'unsure') && this.rightReasons.length > 0;
    return html`<div class="fb ${className}" tabindex="-1" role="group" aria-label=${headings[verdict]}>
      <h3>${icon(mark, 'm')}${headings[verdict]}</h3>
      ${this.#feedback}
      ${
        this.#revealed.length > 0
          ? html`<div class="hint"><p><strong>${words.answerIs}</strong></p>${this.#revealed}</div>`
          : nothing
      }
      <p class="row">
        <button class="btn ${this.settled ? 'alt' : ''}" type="button" @click=${this.#retry}>
          ${icon('i-retry')}${verdict === 'unsure' ? words.choose : words.retry}
        </button>
        ${
          canReveal && this.#revealed.length === 0
            ? html`<button class="btn alt" type="button" @click=${this.#reveal}>
              ${verdict === 'unsure' ? words.showReason : words.showAnswer}
            </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  private get words(): typeof asking {
    return wordsFor(this.#host, { fr: asking });
  }

  private get rightReasons(): readonly HTMLElement[] {
    return this.asked.rightReasons?.() ?? rightReasons(this.#host);
  }

  private show(verdict: Verdict | undefined, answer: Answer | undefined): void {
    this.#verdict = verdict;
    this.#revealed = [];
    const ids = verdict !== undefined && answer !== undefined ? this.asked.reasonsFor(answer, verdict) : [];
    this.#feedback = ids.flatMap((id) => showReason(this.#host, findReason(this.#host, id), ids.length > 1));
    this.#host.toggleAttribute('data-answered', verdict !== undefined);
    for (const input of this.#host.querySelectorAll('input')) {
      const mine = verdict !== undefined && answer?.picks.includes(input.value) === true;
      const option = input.closest<HTMLElement>('.opt');
      if (mine) option?.setAttribute('data-mine', this.words.yours);
      else option?.removeAttribute('data-mine');
    }
    this.#host.requestUpdate();
  }

  readonly #submit = (): void => {
    const answer = this.asked.read();
    this.#needsPick = answer === undefined;
    if (answer === undefined) {
      this.#host.requestUpdate();
      return;
    }
    this.#tries += 1;
    const verdict = this.asked.judge(answer);
    this.#focusFeedback = true;
    this.show(verdict, answer);
    const seconds = (performance.now() - this.#since) / 1000;
    this.#host.dispatchEvent(new AnswerEvent(answer, verdict, this.#tries, seconds));
  };

  readonly #retry = (): void => {
    this.#since = performance.now();
    this.show(undefined, undefined);
    this.asked.write(undefined);
    this.#host.querySelector<HTMLElement>('input, button')?.focus();
  };

  readonly #reveal = (): void => {
    this.#revealed = this.rightReasons.flatMap((reason) => showReason(this.#host, reason, true));
    this.#focusFeedback = true;
    this.#host.requestUpdate();
  };

  /** A given answer stays as it is until « Réessayer ». */
  readonly #keepAnswer = (event: Event): void => {
    if (this.answered && event.target instanceof HTMLInputElement) event.preventDefault();
  };

  readonly #submitOnEnter = (event: KeyboardEvent): void => {
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typed && event.key === 'Enter' && !event.isComposing && !this.answered) this.#submit();
  };

  readonly #notePick = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type === 'radio') return;
    const typed = target.type === 'text';
    if (!typed && !target.checked) return;
    const unsure = !typed && target.value === UNSURE;
    // « Je ne sais pas » and another answer cannot both be true.
    for (const input of this.#host.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')) {
      if (unsure !== (input.value === UNSURE)) input.checked = false;
    }
  };
}
