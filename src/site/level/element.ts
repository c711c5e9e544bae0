import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { ForgottenEvent } from '../forget/forgotten-event.ts';
import { readAnswers, writeAnswers } from './kept.ts';
import { messages as words } from './messages.fr.ts';
import { readAreas, readSteps, readWays, type PageStep } from './outline.ts';
import type { Answers } from './portrait.ts';
import { resultOf } from './result.ts';
import { resultView } from './result-view.ts';

/**
 * « Faire le point »: the steps of the sheet that it holds, one at a time, then a path of modules.
 * Answers stay on the device. The author writes `[data-step]` in `section[data-area]`, each with a fieldset.
 *
 * @tag declic-level
 * @attr data-view - Set by the element: `rest`, `steps` or `result`; styles follow it.
 */
export class DeclicLevel extends LitElement {
  static override readonly properties = {
    view: { state: true },
    place: { state: true },
    answers: { state: true },
    asking: { state: true },
  };
  declare protected view: 'rest' | 'steps' | 'result';
  declare protected place: number;
  declare protected answers: Answers;
  declare protected asking: boolean;

  readonly #store = createDeviceStore('level', '');
  #steps: readonly PageStep[] = [];
  #moved = false;

  constructor() {
    super();
    this.view = 'rest';
    this.place = 0;
    this.answers = new Map();
    this.asking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#steps = readSteps(this);
    this.#find();
    this.addEventListener('change', this.#reply);
    this.addEventListener('declic-answer', this.#judged);
    document.addEventListener(ForgottenEvent.type, this.#forgotten);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#reply);
    this.removeEventListener('declic-answer', this.#judged);
    document.removeEventListener(ForgottenEvent.type, this.#forgotten);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    // Another tab answers, or forgets.
    this.#store.follow('answers', () => this.#find());
  }

  protected override render(): TemplateResult {
    const part = { rest: this.rest, steps: this.nav, result: this.result }[this.view];
    return html`<div class="flow">${part.call(this)}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { view, place } = this;
    this.dataset['view'] = view;
    const now = view === 'steps' ? this.#steps[place] : undefined;
    for (const section of this.querySelectorAll('[data-area]')) {
      section.toggleAttribute('data-off', section !== now?.section);
    }
    for (const { element } of this.#steps) element.toggleAttribute('data-off', element !== now?.element);
    const mark = this.renderRoot.querySelector<HTMLElement>('.way');
    mark?.style.setProperty('--p', String((0.9 * place) / this.#steps.length));
    if (!this.#moved || !(changed.has('view') || changed.has('place'))) return;
    this.#moved = false;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.focusOn(now);
  }

  /** The question shown, else the heading of what is shown, else its first button. */
  private focusOn(step: PageStep | undefined): void {
    const target =
      step?.element.querySelector('fieldset') ??
      this.renderRoot.querySelector<HTMLElement>('h2') ??
      this.renderRoot.querySelector('button');
    if (target instanceof HTMLFieldSetElement) target.tabIndex = -1;
    target?.focus();
  }

  private rest(): TemplateResult {
    const { place } = this;
    const count = this.#steps.length;
    const print = html`<button class="tool" type="button" @click=${this.#print}>${icon('i-print')}${words.printSheet}</button>`;
    if (this.answers.size === 0) {
      return html`<p class="act"><button class="btn" type="button" @click=${() => this.#go('steps', 0)}>${words.start}</button></p>
        <p class="row">${print}</p>`;
    }
    return html`<div class="box flow">
        <h2 class="ct" tabindex="-1">${place < count ? words.begun : words.ready}</h2>
        <p>${place < count ? words.begunText(place + 1, count) : words.readyText} ${this.saving()}</p>
        <p class="row">
          ${
            place < count
              ? html`<button class="btn" type="button" @click=${() => this.#go('steps', place)}>${words.goOn}</button>`
              : nothing
          }
          <button class="btn ${place < count ? 'alt' : ''}" type="button" @click=${() => this.#go('result', place)}>${words.seeResult}</button>
        </p>
      </div>
      <p class="row">${print}${this.restartButton()}</p>${this.confirm()}`;
  }

  private nav(): TemplateResult {
    const { place } = this;
    const count = this.#steps.length;
    const isAnswered = this.answers.has(this.#steps[place]?.id ?? '');
    const next = !isAnswered ? words.skip : place < count - 1 ? words.next : words.seeResult;
    return html`<nav aria-label=${words.steps}>
      <div class="pair">
        <button class="btn alt back" type="button" @click=${this.#back}>${words.back}</button>
        <button class="btn" type="button" @click=${this.#next}>${next}</button>
      </div>
      <p class="row way">${icon('m', 'm')}<span>${words.step(place + 1, count)}</span>
        <button class="link" type="button" @click=${() => this.#go('rest', place)}>${words.stop}</button></p>
      <p class="soft small" role="status">${this.answers.size > 0 ? this.saving() : nothing}</p>
    </nav>`;
  }

  private result(): TemplateResult {
    const { place } = this;
    const count = this.#steps.length;
    const isOpen = ({ question }: PageStep): boolean =>
      question !== undefined && question.question.answered && !question.question.settled;
    const open = new Set(this.#steps.filter(isOpen).map(({ id }) => id));
    const result = resultOf(this.#steps, this.answers, readWays(this), ({ id }) => open.has(id));
    const today = new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
    return html`${resultView(result, readAreas(this), words, today)}
      <p class="row">
        <button class="btn" type="button" @click=${this.#print}>${icon('i-print')}${words.print}</button>
        <button class="btn alt" type="button" @click=${() => this.#go('steps', place < count ? place : 0)}>
          ${place < count ? words.goOn : words.again}
        </button>
      </p>
      <p class="row">${this.restartButton()}</p>${this.confirm()}`;
  }

  private restartButton(): TemplateResult {
    return html`<button class="tool" type="button" aria-expanded=${this.asking} @click=${this.#toggle}>
      ${icon('i-retry')}${words.restart}</button>`;
  }

  private confirm(): TemplateResult | typeof nothing {
    if (!this.asking) return nothing;
    return html`<div class="box flow" role="group" aria-label=${words.restart}>
      <p>${words.restartAsk}</p>
      <p class="row">
        <button class="btn alt" type="button" @click=${this.#restart}>${words.restartYes}</button>
        <button class="btn alt" type="button" @click=${this.#toggle}>${words.restartNo}</button>
      </p>
    </div>`;
  }

  private saving(): string {
    return this.#store.status === 'ok' ? words.saved : words.unsaved;
  }

  #go(view: typeof this.view, place: number): void {
    this.asking = false;
    this.#moved = true;
    this.view = view;
    this.place = place;
    this.#store.write('place', String(place || ''));
  }

  readonly #next = (): void => {
    const place = this.place + 1;
    this.#go(place < this.#steps.length ? 'steps' : 'result', place);
  };

  readonly #back = (): void => {
    if (this.place === 0) this.#go('rest', 0);
    else this.#go('steps', this.place - 1);
  };

  readonly #reply = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.closest('.replies') === null) return;
    this.#keep(target.name, target.value);
  };

  readonly #judged = ({ target, answer }: AnswerEvent): void => {
    const step = this.#steps.find(({ question }) => question === target);
    if (step !== undefined) this.#keep(step.id, answer.picks[0] ?? '');
  };

  #keep(id: string, answer: string): void {
    this.answers = new Map([...this.answers, [id, answer]]);
    this.#store.write('answers', writeAnswers(this.answers));
  }

  /** Takes what the device keeps, and puts it in the page. */
  #find(): void {
    const ids = this.#steps.map(({ id }) => id);
    this.answers = readAnswers(this.#store.read('answers'), ids);
    this.place = Math.min(Number(this.#store.read('place')) || 0, ids.length);
    for (const { id, element, question } of this.#steps) {
      const answer = this.answers.get(id);
      if (question === undefined) {
        for (const input of element.querySelectorAll('input')) input.checked = input.value === answer;
      } else {
        const given = answer === undefined ? undefined : { picks: [answer] };
        question.question.restore(
          given && { verdict: question.question.asked.judge(given), tries: 1, answer: given },
        );
      }
    }
  }

  readonly #restart = (): void => {
    this.#store.write('answers', '');
    this.#find();
    this.#go('rest', 0);
  };

  readonly #forgotten = (): void => {
    this.#find();
    this.asking = false;
    this.view = 'rest';
  };

  readonly #toggle = (): void => {
    this.asking = !this.asking;
  };

  readonly #print = (): void => {
    print();
  };
}

customElements.define('declic-level', DeclicLevel);

declare global {
  interface HTMLElementTagNameMap {
    'declic-level': DeclicLevel;
  }
}
