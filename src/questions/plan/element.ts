import { html, LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../content/question.ts';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, report, type PlanKey } from './judge.ts';
import { messages } from './messages.fr.ts';

/**
 * Gestures to try, by native checkboxes. Each tick is kept at once, on the device alone; nothing is judged.
 *
 * @tag declic-plan
 * @fires {AnswerEvent} declic-answer - The plan has changed.
 */
export class DeclicPlan extends LitElement {
  readonly question = new AnswerController(this, {
    options: () => this.key.gestures,
    judged: () => false,
    write: (answer) => {
      this.write(answer);
    },
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#keep);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<p class="act">
      <button class="tool" type="button" @click=${this.#print}>
        ${icon('i-print')}${messages.print}
      </button>
    </p>`;
  }

  readonly #keep = (): void => {
    const text = this.own?.value.trim() ?? '';
    const picks = this.boxes.flatMap((box) => (box.checked ? box.value : []));
    this.question.give({ picks, ...(text && { text }) });
  };

  private write(answer: Answer | undefined): void {
    for (const box of this.boxes) box.checked = answer?.picks.includes(box.value) === true;
    if (this.own) this.own.value = answer?.text ?? '';
  }

  /** One sheet: this plan, and nothing else of the page. */
  readonly #print = (): void => {
    // Whatever stands beside the way from the page down to the plan.
    const others = [...document.body.querySelectorAll(':not([data-off-sheet])')].filter(
      (element) =>
        element.parentElement?.contains(this) === true &&
        element.parentElement !== this &&
        !element.contains(this),
    );
    for (const element of others) element.setAttribute('data-off-sheet', '');
    print();
    for (const element of others) element.removeAttribute('data-off-sheet');
  };

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private get own(): HTMLInputElement | null {
    return this.querySelector('input[type=text]');
  }

  private get key(): PlanKey {
    return { gestures: this.boxes.map(({ value }) => value) };
  }
}

customElements.define('declic-plan', DeclicPlan);

declare global {
  interface HTMLElementTagNameMap {
    'declic-plan': DeclicPlan;
  }
}
