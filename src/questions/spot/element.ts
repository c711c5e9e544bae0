import { LitElement, type TemplateResult } from 'lit';
import { QuestionController } from '../../controllers/question-controller.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judgeSelection, reportSelection } from '../selection-judge.ts';

/**
 * Things to find in a picture: native checkboxes, each with a second label over the picture.
 * The author writes what `declic-choices` asks for, and `.zones label` whose `for` names a checkbox.
 *
 * @tag declic-spot
 * @attr mode - `discovery`: asked before the lesson; counted nowhere.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicSpot extends LitElement {
  readonly question = new QuestionController(
    this,
    askedSelection(this, { judge: judgeSelection, report: reportSelection }),
  );

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.addEventListener('input', this.#mark);
  }

  protected override updated(): void {
    this.#mark();
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }

  /** Shows on each area what its checkbox says. */
  readonly #mark = (): void => {
    for (const label of this.querySelectorAll<HTMLLabelElement>('.zones label')) {
      const { control } = label;
      label.toggleAttribute('data-on', control instanceof HTMLInputElement && control.checked);
    }
  };
}

customElements.define('declic-spot', DeclicSpot);

declare global {
  interface HTMLElementTagNameMap {
    'declic-spot': DeclicSpot;
  }
}
