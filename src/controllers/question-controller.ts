import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { UNSURE, type Answer, type Verdict } from '../content/question.ts';
import { asking as words } from '../i18n/asking.fr.ts';
import { AnswerController, type Answering } from './answer-controller.ts';
import { icon } from './icon.ts';
import { findReason, rightReasons, showReason } from './reasons.ts';

/** What a question's element knows and its controller asks for. */
export interface Asked extends Answering {
  /** The answer in the inputs; undefined where there is none to judge yet. */
  read(): Answer | undefined;
  /** Ids of the reasons that this answer calls for. */
  reasonsFor(answer: Answer, verdict: Verdict): readonly string[];
  /** The reasons that « Voir la réponse » shows; without it, those of the options marked right. */
  rightReasons?(): readonly HTMLElement[];
  /** What is said where there is no answer to judge yet; without it, that one is to be picked. */
  pickFirst?(): string;
}

const MARKS: Readonly<Record<Verdict, readonly [className: string, mark: string]>> = {
  right: ['got clicks', 'm-click'],
  partial: ['near', 'm'],
  wrong: ['near', 'm'],
  unsure: ['open', 'm-open'],
  neutral: ['open', 'm'],
};

/**
 * Asks, gives the reason and lets try again: the same for every question type.
 * Radios, checkboxes, selects and text inputs of the author's hold the answer; a type with other ways of
 * answering calls `give` itself, and draws `feedback` under what it draws.
 */
export class QuestionController extends AnswerController<Asked> implements ReactiveController {
  #feedback: readonly Node[] = [];
  #revealed: readonly Node[] = [];
  #needsPick = false;
  #focusFeedback = false;

  constructor(host: ReactiveControllerHost & HTMLElement, asked: Asked) {
    super(host, asked);
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    host.addEventListener('click', this.#keepAnswer);
    host.addEventListener('beforeinput', this.#keepAnswer);
    host.addEventListener('input', this.#notePick);
    host.addEventListener('keydown', this.#submitOnEnter);
  }

  hostUpdated(): void {
    if (!this.#focusFeedback) return;
    this.#focusFeedback = false;
    this.host.querySelector<HTMLElement>('.fb')?.focus();
  }

  /** The element's own part of the page: buttons, then the feedback. */
  render(): TemplateResult {
    if (this.answered) return html`${this.feedback}`;
    return html`<p class="act">
        <button class="btn" type="button" @click=${this.#submit}>${words.submit}</button>
      </p>
      <p class="note" role="status">
        ${this.#needsPick ? (this.asked.pickFirst?.() ?? words.pickFirst) : nothing}
      </p>`;
  }

  /** The verdict, its reasons and the way to a new try; nothing while the question is open. */
  get feedback(): TemplateResult | typeof nothing {
    const { verdict } = this;
    if (verdict === undefined) return nothing;
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
        <button class="btn ${this.settled ? 'alt' : ''}" type="button" @click=${() => this.retry()}>
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

  override give(answer: Answer): void {
    this.#focusFeedback = true;
    super.give(answer);
  }

  override retry(): void {
    super.retry();
    this.host.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  protected override shown(answer: Answer | undefined): void {
    const { host, verdict, answered } = this;
    this.#needsPick = false;
    this.#revealed = [];
    const ids = answer && verdict ? this.asked.reasonsFor(answer, verdict) : [];
    // Where an answer has several parts, each reason says which one it is about.
    const named = ids.length > 1 || (answer?.picks.length ?? 0) > 1 || answer?.text?.includes('\n') === true;
    this.#feedback = ids.flatMap((id) => showReason(host, findReason(host, id), named));
    for (const option of host.querySelectorAll('.opt')) {
      if (answered && option.querySelector('input')?.checked) {
        option.setAttribute('data-mine', words.yours);
      } else option.removeAttribute('data-mine');
    }
    // A list of choices opens by touch whatever the page says: it then offers the given one alone.
    for (const choice of host.querySelectorAll('option')) choice.disabled = answered && !choice.selected;
    super.shown(answer);
  }

  private get rightReasons(): readonly HTMLElement[] {
    return this.asked.rightReasons?.() ?? rightReasons(this.host);
  }

  readonly #submit = (): void => {
    const answer = this.asked.read();
    if (answer !== undefined) {
      this.give(answer);
      return;
    }
    this.#needsPick = true;
    this.host.requestUpdate();
  };

  readonly #reveal = (): void => {
    this.#revealed = this.rightReasons.flatMap((reason) => showReason(this.host, reason, true));
    this.#focusFeedback = true;
    this.host.requestUpdate();
  };

  /** A given answer stays as it is until « Réessayer ». */
  readonly #keepAnswer = (event: Event): void => {
    if (this.answered && event.target instanceof HTMLInputElement) event.preventDefault();
  };

  readonly #submitOnEnter = (event: KeyboardEvent): void => {
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typed && event.key === 'Enter' && !event.isComposing && !this.answered) this.#submit();
  };

  /** « Je ne sais pas » and another answer cannot both be true; radios see to it by themselves. */
  readonly #notePick = ({ target }: Event): void => {
    const boxes = [...this.host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const unsure = boxes.find(({ value }) => value === UNSURE);
    if (unsure === undefined) return;
    if (target !== unsure) unsure.checked = false;
    else if (unsure.checked) for (const box of boxes) box.checked = box === unsure;
  };
}
