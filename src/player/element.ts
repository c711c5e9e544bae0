import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import type { AnswerEvent } from '../controllers/answer-event.ts';
import { icon } from '../controllers/icon.ts';
import { uiBox } from '../controllers/ui-box.ts';
import { inLanguage } from '../i18n/language.ts';
import type { SaveStatus } from '../tracking/tracker.ts';
import type { AskingElement } from './asking-elements.ts';
import { ending } from './ending.ts';
import { Keeper, type Destination } from './keeper.ts';
import { messages } from './messages.fr.ts';
import { DeclicCompleteEvent, DeclicProgressEvent } from './progress-events.ts';
import { loadSecondStage } from './second-stage.ts';
import { steps } from './steps.ts';
import { openWord } from './words.ts';

/**
 * Plays a module: one screen at a time, progress, resume. Without JavaScript all screens read in order.
 * The author writes `section.screen[id]` children with an `h2[tabindex="-1"]` each; a last `section.screen[data-end]`
 * is the end. `[data-steps]` and `[data-ending]` inside are drawn by the player where they stand.
 *
 * @tag declic-module
 * @attr outcomes - Question ids with their DigComp outcome: `q1:LO1.2.01 q2:LO1.2.07`.
 * @attr data-then - A script beside the page to load once the first screen is painted.
 * @attr pass - Share of right answers, 0 to 1, that passes.
 * @fires {DeclicProgressEvent} declic-progress - The learner moved, answered or came back.
 * @fires {DeclicCompleteEvent} declic-complete - Everything was seen and answered.
 */
export class DeclicModule extends LitElement {
  static override readonly properties = {
    place: { state: true },
    status: { state: true },
    closing: { state: true },
    asking: { state: true },
  };
  declare protected place: number;
  declare protected status: SaveStatus | undefined;
  declare protected closing: 'no' | 'under way' | 'done';
  declare protected asking: boolean;

  readonly #keeper = new Keeper(this, () => this.screenIds);
  #destination: Destination | undefined;
  #moved = false;
  #complete = false;

  constructor() {
    super();
    this.place = 0;
    this.closing = 'no';
    this.asking = false;
  }

  /**
   * Joins the module to where its progress goes, and resumes. Called once, when every element is defined.
   * The learner may read and answer before it ends.
   */
  async begin(destination: Destination): Promise<void> {
    const keeper = this.#keeper;
    const resumed = await keeper.open(destination);
    this.#destination = destination;
    for (const element of keeper.elements) {
      if (!element.question.answered) element.question.restore(keeper.answers.get(element.id));
    }
    destination.tracker.onStatus((status) => (this.status = status));
    const linked = this.sections.findIndex((section) => section.id === location.hash.slice(1));
    const place = this.sections.findIndex((section) => section.id === resumed);
    if (!this.#moved) this.place = Math.max(linked, linked < 0 ? place : 0, 0);
    this.#complete = keeper.summary.complete;
    this.visit();
    this.followPage();
  }

  protected override firstUpdated(): void {
    this.addEventListener('declic-answer', this.#onAnswer);
    this.addEventListener('click', this.#onClick);
    const { then } = this.dataset;
    if (then !== undefined) loadSecondStage(then);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override updated(): void {
    this.sections.forEach((section, place) => {
      section.hidden = place !== this.place || this.closing === 'done';
    });
    const seen = this.screenIds.map((id) => this.#keeper.seen.has(id));
    const bar = this.querySelector<HTMLElement>('[data-steps]');
    if (bar !== null) draw(steps(this.place, seen, this.words), bar);
    const end = this.querySelector<HTMLElement>('[data-ending]');
    if (end !== null) draw(this.renderEnding(), end);
  }

  protected override render(): TemplateResult {
    const words = this.words;
    const { destination } = this.#destination?.tracker ?? { destination: 'device' };
    if (this.closing === 'done') return this.renderClosed();
    const last = this.place >= this.sections.length - 1;
    const next = this.place === this.sections.length - 2 ? words.finish : words.next;
    return html`<nav class="wrap end" aria-label=${words.screens}>
      <p class="pair">
        ${
          this.place > 0
            ? html`<button class="btn alt back" type="button" @click=${() => this.go(this.place - 1)}>
              ${icon('i-back')}${words.back}
            </button>`
            : nothing
        }
        ${
          last
            ? nothing
            : html`<button
              class="btn ${this.screenDone ? '' : 'alt'}"
              type="button"
              @click=${() => this.go(this.place + 1)}
            >
              ${next}${icon('i-next')}
            </button>`
        }
      </p>
      <p class="small soft" role="status">
        ${this.status === undefined ? nothing : words.saved[destination][this.status]}
      </p>
      ${
        destination === 'lms' && this.#keeper.opened
          ? html`<p>
            <button class="tool" type="button" ?disabled=${this.closing !== 'no'} @click=${this.#quit}>
              ${this.closing === 'no' ? words.quit : words.quitting}
            </button>
          </p>`
          : nothing
      }
    </nav>`;
  }

  private renderClosed(): TemplateResult {
    const words = this.words;
    return html`<div class="wrap screen" role="status">
      <h2 tabindex="-1">${words.closedHeading}</h2>
      <p>${this.status === 'saved' ? words.closed : words.closedUnsaved}</p>
    </div>`;
  }

  private renderEnding(): TemplateResult {
    const keeper = this.#keeper;
    const screens = this.sections.slice(0, this.screenIds.length);
    const open = this.#keeper.elements.filter(
      (element) => element.question.asked.judged() && keeper.answers.get(element.id)?.verdict !== 'right',
    );
    const places = screens.map((_, place) => place);
    return ending({
      words: this.words,
      titles: screens.map((section) => section.querySelector('h2')?.textContent ?? ''),
      review: places.filter((place) => open.some((element) => screens[place]?.contains(element))),
      unseen: places.filter((place) => !keeper.seen.has(screens[place]?.id ?? '')),
      asking: this.asking,
      go: (place) => this.go(place),
      ask: (asking) => (this.asking = asking),
      restart: () => this.restart(),
    });
  }

  private get words(): typeof messages {
    return inLanguage(this.closest('[lang]')?.getAttribute('lang') ?? 'fr', { fr: messages });
  }

  private get sections(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section.screen')];
  }

  private get screenIds(): readonly string[] {
    return this.sections
      .filter((section) => section.dataset['end'] === undefined)
      .map((section) => section.id);
  }

  /** Nothing on the screen waits for an answer or a new try: the way on becomes the one filled button. */
  private get screenDone(): boolean {
    const section = this.sections[this.place];
    return (
      section === undefined || this.#keeper.elements.every((e) => !section.contains(e) || e.question.settled)
    );
  }

  private go(place: number, remember = true): void {
    this.#moved = true;
    this.place = place;
    this.asking = false;
    const section = this.sections[place];
    if (remember && this.#destination?.tracker.destination === 'device') {
      history.pushState(null, '', `#${section?.id ?? ''}`);
    }
    this.visit();
    void this.updateComplete.then(() => {
      this.scrollIntoView();
      section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
  }

  private visit(): void {
    this.#keeper.visit(this.sections[this.place]?.id ?? '');
    this.tell();
  }

  private tell(): void {
    if (this.#keeper.opened === undefined) return;
    const { summary } = this.#keeper;
    this.dispatchEvent(new DeclicProgressEvent(this.sections[this.place]?.id ?? '', summary));
    if (summary.complete && !this.#complete) this.dispatchEvent(new DeclicCompleteEvent(summary));
    this.#complete = summary.complete;
    this.requestUpdate();
  }

  readonly #onAnswer = (event: AnswerEvent): void => {
    this.#moved = true;
    this.#keeper.answer(event.target as AskingElement, event);
    this.tell();
  };

  readonly #onClick = (event: Event): void => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#mot-"]') : null;
    if (link === null) return;
    event.preventDefault();
    openWord(link, this.words.backToText);
  };

  private restart(): void {
    this.#keeper.restart();
    for (const element of this.#keeper.elements) element.question.restore(undefined);
    this.go(0);
  }

  readonly #quit = async (): Promise<void> => {
    this.closing = 'under way';
    await this.#destination?.tracker.close();
    this.closing = 'done';
    await this.updateComplete;
    this.querySelector<HTMLElement>(':scope > [data-ui] h2')?.focus();
  };

  private followPage(): void {
    const tracker = this.#destination?.tracker;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') tracker?.flush();
    });
    addEventListener('pagehide', (event) => {
      if (event.persisted) tracker?.flush();
      else if (this.closing === 'no') void tracker?.close();
    });
    addEventListener('popstate', () => {
      const place = this.sections.findIndex((section) => section.id === location.hash.slice(1));
      this.go(Math.max(place, 0), false);
    });
  }
}

customElements.define('declic-module', DeclicModule);

declare global {
  interface HTMLElementTagNameMap {
    'declic-module': DeclicModule;
  }
}
