import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import type { AnswerEvent } from '../controllers/answer-event.ts';
import { icon } from '../controllers/icon.ts';
import { uiBox } from '../controllers/ui-box.ts';
import type { AnswerState, ModuleState } from '../tracking/state.ts';
import type { SaveStatus, Tracker } from '../tracking/tracker.ts';
import { askingElements, toSaved, type AskingElement } from './asking-elements.ts';
import { followPage } from './follow-page.ts';
import { messages as words } from './messages.fr.ts';
import { DeclicCompleteEvent, DeclicProgressEvent } from './progress-events.ts';
import { loadSecondStage } from './second-stage.ts';
import { steps } from './steps.ts';
import type { Summary } from './summary.ts';

/** What keeps a module's progress. It loads after the first screen; the learner need not wait for it. */
export interface Keeping {
  readonly tracker: Tracker;
  readonly summary: Summary;
  /** Adds what is kept to the module's answers and seen screens. @returns the screen to resume at, or nothing. */
  open(): Promise<string>;
  /** Keeps where the learner stands now. */
  record(): void;
  /** Reports an answer, where it counts. */
  answer(element: AskingElement, event: AnswerEvent): void;
}

/** Where the learner stands with one screen. */
export interface ScreenView {
  readonly id: string;
  readonly title: string;
  /** From 1. */
  readonly place: number;
  readonly seen: boolean;
  /** None of its judged questions waits for a right answer. */
  readonly right: boolean;
  /** One of them has no answer yet. */
  readonly open: boolean;
}

/**
 * Plays a module: one screen at a time, progress, resume. Without JavaScript all screens read in order.
 * The author writes `section.screen[id]` children with an `h2[tabindex="-1"]` each; a last `section.screen[data-end]`
 * is the end. In a `[data-steps]` inside, the player shows how far one is.
 *
 * @tag declic-module
 * @attr outcomes - Question ids with their DigComp outcome: `q1:LO1.2.01 q2:LO1.2.07`.
 * @attr codes - Codes of options whose own is taken, as module.yaml records them: `question/option:12`.
 * @attr pass - Share of right answers, 0 to 1, that passes.
 * @attr data-iri - Address that names the module, for the platforms that ask for one.
 * @attr data-key - Slug and language, under which its progress is kept.
 * @attr data-then - A script and a style sheet beside the page to load once the first screen is painted: names between spaces.
 * @fires {DeclicProgressEvent} declic-progress - The learner moved, answered or came back.
 * @fires {DeclicCompleteEvent} declic-complete - Everything was seen and answered.
 */
export class DeclicModule extends LitElement {
  static override readonly properties = {
    place: { state: true },
    status: { state: true },
    closing: { state: true },
  };
  declare protected place: number;
  declare protected status: SaveStatus | undefined;
  declare protected closing: 'no' | 'under way' | 'done';

  /** Ids of the screens seen. */
  readonly seen = new Set<string>();
  /** By question id. */
  readonly answers = new Map<string, AnswerState>();

  #keeper: Keeping | undefined;
  #early: (readonly [AskingElement, AnswerEvent])[] = [];
  #moved = false;
  #complete = false;

  constructor() {
    super();
    this.place = 0;
    this.closing = 'no';
  }

  /** Ids of the screens, the end left out. */
  get screenIds(): readonly string[] {
    return this.sections
      .filter((section) => section.dataset['end'] === undefined)
      .map((section) => section.id);
  }

  /** Id of the screen shown. */
  get screen(): string {
    return this.sections[this.place]?.id ?? '';
  }

  /** The questions defined so far: some types may load after the first screen. */
  get elements(): readonly AskingElement[] {
    return askingElements(this);
  }

  get overview(): readonly ScreenView[] {
    const waiting = this.elements.filter(
      ({ id, question }) => question.asked.judged() && this.answers.get(id)?.verdict !== 'right',
    );
    const open = waiting.filter(({ id }) => this.answers.get(id)?.verdict === undefined);
    const has = (section: Element, elements: readonly Element[]): boolean =>
      elements.some((element) => section.contains(element));
    return this.sections.slice(0, this.screenIds.length).map((section, index) => ({
      id: section.id,
      title: section.querySelector('h2')?.textContent ?? '',
      place: index + 1,
      seen: this.seen.has(section.id),
      right: !has(section, waiting),
      open: has(section, open),
    }));
  }

  /**
   * Joins the module to what keeps its progress, and resumes. Called once, when every element is defined.
   * The learner may read and answer before it ends.
   */
  async begin(keeper: Keeping): Promise<void> {
    const resumed = await keeper.open();
    this.#keeper = keeper;
    this.restore();
    for (const [element, event] of this.#early.splice(0)) keeper.answer(element, event);
    keeper.tracker.onStatus((status) => (this.status = status));
    if (!this.#moved) this.place = Math.max(this.find(location.hash.slice(1)) ?? this.find(resumed) ?? 0, 0);
    this.#complete = keeper.summary.complete;
    this.tell();
    followPage(keeper, this.screen, (id) => {
      const place = this.find(id);
      if (place !== undefined) this.go(place, false);
    });
  }

  /** Shows a screen by its id. */
  show(id: string): void {
    this.go(this.find(id) ?? this.place);
  }

  /** Adds what a learner kept elsewhere, and goes where it was left; what was answered here stays. */
  takeBack({ screen, seen, answers }: ModuleState): void {
    for (const id of seen) this.seen.add(id);
    for (const [id, answer] of answers) if (!this.answers.has(id)) this.answers.set(id, answer);
    this.restore();
    this.show(screen);
  }

  /** Forgets every answer and goes to the first screen. */
  restart(): void {
    this.answers.clear();
    this.seen.clear();
    for (const { question } of this.elements) question.restore(undefined);
    this.go(0);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.addEventListener('declic-answer', this.#onAnswer);
    this.seen.add(this.screen);
    const { then } = this.dataset;
    if (then !== undefined) loadSecondStage(then.split(' '));
  }

  protected override updated(): void {
    this.sections.forEach((section, place) => {
      section.hidden = place !== this.place || this.closing === 'done';
    });
    const bar = this.querySelector<HTMLElement>('[data-steps]');
    const seen = this.screenIds.map((id) => this.seen.has(id));
    if (bar !== null) draw(steps(this.place, seen, words), bar);
  }

  protected override render(): TemplateResult {
    const { place } = this;
    if (this.closing === 'done') return this.renderClosed();
    const { destination } = this.#keeper?.tracker ?? { destination: 'device' };
    const beforeEnd = this.sections.length - 2;
    return html`<nav class="wrap end" aria-label=${words.screens}>
      <p class="pair">
        ${
          place > 0
            ? html`<button class="btn alt back" type="button" @click=${() => this.go(place - 1)}>
              ${icon('i-back')}${words.back}
            </button>`
            : nothing
        }
        ${
          place <= beforeEnd
            ? html`<button class="btn ${this.settled ? '' : 'alt'}" type="button" @click=${() => this.go(place + 1)}>
              ${place === beforeEnd ? words.finish : words.next}${icon('i-next')}
            </button>`
            : nothing
        }
      </p>
      <p class="small soft" role="status">${this.status ? words.saved[destination === 'device' ? 'device' : 'lms'][this.status] : nothing}</p>
      ${
        destination === 'lms'
          ? html`<p><button class="tool" type="button" ?disabled=${this.closing !== 'no'} @click=${this.#quit}>
            ${words.quit}
          </button></p>`
          : nothing
      }
    </nav>`;
  }

  private renderClosed(): TemplateResult {
    const { returnTo } = this.#keeper?.tracker ?? {};
    return html`<div class="wrap screen flow">
      <h2 tabindex="-1">${words.closedHeading}</h2>
      <p>${this.status === 'saved' ? words.closed : words.closedUnsaved}</p>
      ${returnTo === undefined ? nothing : html`<p><a class="btn" href=${returnTo}>${words.backToPlatform}</a></p>`}
    </div>`;
  }

  private get sections(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section.screen')];
  }

  private find(id: string): number | undefined {
    const place = this.sections.findIndex((section) => section.id === id);
    return place < 0 ? undefined : place;
  }

  /** Nothing on the screen waits for an answer or a new try: the way on becomes the one filled button. */
  private get settled(): boolean {
    const section = this.sections[this.place];
    return this.elements.every((element) => !section?.contains(element) || element.question.settled);
  }

  private restore(): void {
    for (const { id, question } of this.elements)
      if (!question.answered) question.restore(toSaved(this.answers.get(id)));
  }

  private go(place: number, remember = true): void {
    this.#moved = true;
    this.place = place;
    if (remember && this.#keeper?.tracker.destination === 'device')
      history.pushState(null, '', `#${this.screen}`);
    this.tell();
    void this.updateComplete.then(() => {
      this.scrollIntoView();
      this.sections[place]?.querySelector('h2')?.focus({ preventScroll: true });
    });
  }

  /** Keeps where the learner stands, and tells the page. */
  private tell(): void {
    if (this.screenIds.includes(this.screen)) this.seen.add(this.screen);
    this.requestUpdate();
    if (this.#keeper === undefined) return;
    this.#keeper.record();
    const { summary } = this.#keeper;
    this.dispatchEvent(new DeclicProgressEvent(this.screen, summary));
    if (summary.complete && !this.#complete) this.dispatchEvent(new DeclicCompleteEvent(summary));
    this.#complete = summary.complete;
  }

  readonly #onAnswer = (event: AnswerEvent): void => {
    const element = event.target as AskingElement;
    const { answer, verdict, tries } = event;
    this.#moved = true;
    // Trying again takes nothing away until the new answer is given.
    if (verdict === undefined && this.answers.get(element.id)?.verdict !== undefined) return;
    this.answers.set(element.id, { ...answer, verdict, tries: Math.max(tries, 1) });
    if (this.#keeper === undefined) this.#early.push([element, event]);
    else this.#keeper.answer(element, event);
    this.tell();
  };

  readonly #quit = async (): Promise<void> => {
    this.closing = 'under way';
    this.#keeper?.record();
    await this.#keeper?.tracker.close();
    const { returnTo } = this.#keeper?.tracker ?? {};
    if (returnTo !== undefined && this.status === 'saved') {
      location.assign(returnTo);
      return;
    }
    this.closing = 'done';
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  };
}

customElements.define('declic-module', DeclicModule);

declare global {
  interface HTMLElementTagNameMap {
    'declic-module': DeclicModule;
  }
}
