import { html, LitElement, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Verdict } from '../../content/question.ts';
import { QuestionController } from '../../controllers/question-controller.ts';
import { findReason } from '../../controllers/reasons.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, misplacedItems, report, type OrderKey } from './judge.ts';
import { messages as words } from './messages.fr.ts';
import { addControls } from './moving.ts';

/**
 * Steps to put in order, by buttons or by dragging a handle.
 * The author writes an `ol` whose `li[data-option][data-place]` say their right place, from 1.
 *
 * @tag declic-order
 * @attr swap - Pairs of places that may be exchanged, e.g. `1-2`.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicOrder extends LitElement {
  static override readonly properties = { moved: { state: true } };
  declare protected moved: string;

  /** « Je ne sais pas » is the one input of the author's. */
  readonly #unsure = askedSelection(this, {
    judge: (_, answer) => judge(this.key, answer),
    report: (_, answer) => report(this.key, answer),
  });

  readonly question = new QuestionController(this, {
    ...this.#unsure,
    options: () => this.key.items,
    read: () => this.#unsure.read() ?? { picks: this.items.map(idOf) },
    write: (answer) => this.write(answer),
    reasonsFor: (answer, verdict) => this.reasonsFor(answer, verdict),
    rightReasons: () => this.key.items.flatMap((id) => findReason(this, id) ?? []),
  });

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    for (const item of this.items) addControls(item, (neighbour) => this.pass(item, neighbour));
  }

  protected override render(): TemplateResult {
    return html`<p class="sr" role="status">${this.moved}</p>
      ${this.question.render()}`;
  }

  /** Exchanges a step and its neighbour. */
  private pass(item: HTMLElement, neighbour: Element | null): boolean {
    if (neighbour === null || this.question.answered) return false;
    // The neighbour moves: the step keeps the focus and the pointer.
    if (neighbour === item.nextElementSibling) item.before(neighbour);
    else item.after(neighbour);
    this.#unsure.write(undefined);
    const { items } = this;
    const label = item.querySelector('span:not([class])')?.textContent ?? '';
    this.moved = words.moved(label, items.indexOf(item) + 1, items.length);
    return true;
  }

  /** A fresh try keeps the learner's order: what was well placed stays. */
  private write(answer: Answer | undefined): void {
    this.#unsure.write(answer);
    for (const pick of answer?.picks ?? []) {
      const item = this.items.find((one) => idOf(one) === pick);
      item?.parentElement?.append(item);
    }
  }

  private reasonsFor(answer: Answer, verdict: Verdict): readonly string[] {
    if (verdict === 'unsure') return [UNSURE];
    return verdict === 'right' ? answer.picks : misplacedItems(this.key, answer);
  }

  private get items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-place]')];
  }

  private get key(): OrderKey {
    const byPlace = [...this.items].sort((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']));
    const swaps = (this.getAttribute('swap') ?? '').matchAll(/(\d+)-(\d+)/g);
    return {
      items: byPlace.map(idOf),
      swaps: [...swaps].map(([, first, second]) => [Number(first) - 1, Number(second) - 1]),
    };
  }
}

function idOf({ dataset }: HTMLElement): string {
  return dataset['option'] ?? '';
}

customElements.define('declic-order', DeclicOrder);

declare global {
  interface HTMLElementTagNameMap {
    'declic-order': DeclicOrder;
  }
}
