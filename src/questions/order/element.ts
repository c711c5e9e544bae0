import { html, LitElement, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Verdict } from '../../content/question.ts';
import { QuestionController } from '../../controllers/question-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, misplacedItems, report, type OrderKey } from './judge.ts';
import { messages as words } from './messages.fr.ts';
import { addControls, dragBy } from './moving.ts';

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

  readonly question = new QuestionController(this, {
    options: () => this.key.items,
    judged: () => true,
    read: () => this.read(),
    write: (answer) => this.write(answer),
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
    reasonsFor: (answer, verdict) => this.reasonsFor(answer, verdict),
    // Reasons stand in the order of the steps, « Je ne sais pas » last.
    rightReasons: () => [
      ...this.querySelectorAll<HTMLElement>(`.why [data-option]:not([data-option="${UNSURE}"])`),
    ],
  });

  #authored: readonly HTMLElement[] = [];

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#authored = this.items;
    for (const item of this.items) {
      const move = (step: -1 | 1): void => {
        this.move(item, step);
      };
      addControls(item, words, move);
      dragBy(item, () => this.question.answered, move);
    }
  }

  protected override render(): TemplateResult {
    return html`<p class="sr" role="status">${this.moved}</p>
      ${this.question.render()}`;
  }

  private move(item: HTMLElement, step: -1 | 1): void {
    const neighbour = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (neighbour === null || this.question.answered) return;
    // The neighbour moves: the step keeps the focus and the pointer.
    if (step < 0) item.after(neighbour);
    else item.before(neighbour);
    if (this.unsure) this.unsure.checked = false;
    const label = item.querySelector('span')?.textContent ?? '';
    this.moved = words.moved(label, this.items.indexOf(item) + 1, this.items.length);
  }

  private read(): Answer {
    if (this.unsure?.checked === true) return { picks: [UNSURE] };
    return { picks: this.items.map((item) => item.dataset['option'] ?? '') };
  }

  private write(answer: Answer | undefined): void {
    if (this.unsure) this.unsure.checked = answer?.picks.includes(UNSURE) === true;
    const picks = answer?.picks ?? [];
    const items = this.#authored.length > 0 ? this.#authored : this.items;
    const rank = (item: HTMLElement): number => picks.indexOf(item.dataset['option'] ?? '');
    // A fresh try keeps the learner's order: what was well placed stays.
    if (answer === undefined || !items.every((item) => rank(item) >= 0)) return;
    const list = items[0]?.parentElement;
    list?.append(...[...items].sort((a, b) => rank(a) - rank(b)));
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
    const swaps = (this.getAttribute('swap') ?? '').split(' ').filter(Boolean);
    return {
      items: byPlace.map((item) => item.dataset['option'] ?? ''),
      swaps: swaps.map((pair) => {
        const [first = 0, second = 0] = pair.split('-').map(Number);
        return [first - 1, second - 1];
      }),
    };
  }

  private get unsure(): HTMLInputElement | null {
    return this.querySelector('input[type=checkbox]');
  }
}

customElements.define('declic-order', DeclicOrder);

declare global {
  interface HTMLElementTagNameMap {
    'declic-order': DeclicOrder;
  }
}
