import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { toPairs, toPicks, type PairsKey } from '../../content/pairs.ts';
import { cardsKey, judge, LEVELS, recalled, report } from './judge.ts';
import { messages as words } from './messages.fr.ts';

/**
 * Memory cards, one at a time: turn it, say whether one had it in mind. Kept on the device alone, never judged.
 *
 * @tag declic-cards
 * @fires {AnswerEvent} declic-answer - The learner said how a card went.
 */
export class DeclicCards extends LitElement {
  static override readonly properties = { place: { state: true }, turned: { state: true } };
  declare protected place: number;
  declare protected turned: boolean;

  readonly question = new AnswerController(this, {
    options: () => [...this.key.accepted.keys(), ...LEVELS],
    judged: () => false,
    write: (answer) => {
      this.#levels = new Map(answer && toPairs(this.key, answer));
    },
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
    recalled: (answer) => recalled(this.key, answer),
  });

  #levels = new Map<string, string>();

  constructor() {
    super();
    this.place = 0;
    this.turned = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const { cards, place } = this;
    return html`<p class="note" role="status">${words.place(place + 1, cards.length)}</p>
      ${
        this.turned
          ? html`<div role="group" aria-label=${words.ask}><p><strong>${words.ask}</strong></p>
              <p class="row">${LEVELS.map((level) => this.level(level, words.levels[level]))}</p></div>`
          : html`<p class="act"><button class="btn" type="button" @click=${this.#turn}>${words.turn}</button></p>`
      }
      <p class="row act">
        ${place > 0 ? this.way(-1, words.back) : nothing}
        ${place < cards.length - 1 ? this.way(1, words.next) : nothing}
      </p>`;
  }

  protected override updated(): void {
    this.cards.forEach((card, index) => {
      card.hidden = index !== this.place;
      card.classList.toggle('turned', this.turned);
    });
  }

  private level(level: string, words: string): TemplateResult {
    const isMine = this.#levels.get(this.shown) === level;
    return html`<button class="tool" type="button" aria-pressed=${isMine} @click=${() => {
      this.say(level);
    }}>${words}</button>`;
  }

  private way(step: number, words: string): TemplateResult {
    return html`<button class="tool" type="button" @click=${() => {
      this.go(step);
    }}>${words}</button>`;
  }

  private say(level: string): void {
    this.#levels.set(this.shown, level);
    this.question.give({ picks: toPicks(this.#levels) });
  }

  private go(step: number): void {
    this.place += step;
    this.turned = false;
    this.focusCard();
  }

  readonly #turn = (): void => {
    this.turned = true;
    this.focusCard();
  };

  /** The card is read out once it is there. */
  private focusCard(): void {
    void this.updateComplete.then(() => {
      const card = this.cards[this.place];
      if (card === undefined) return;
      card.tabIndex = -1;
      card.focus();
    });
  }

  private get cards(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.deck > [data-option]')];
  }

  /** Id of the card shown. */
  private get shown(): string {
    return this.cards[this.place]?.dataset['option'] ?? '';
  }

  private get key(): PairsKey {
    return cardsKey(this.cards.map((card) => card.dataset['option'] ?? ''));
  }
}

customElements.define('declic-cards', DeclicCards);

declare global {
  interface HTMLElementTagNameMap {
    'declic-cards': DeclicCards;
  }
}
