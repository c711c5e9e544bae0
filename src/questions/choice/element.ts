import { LitElement, type TemplateResult } from 'lit';
import { QuestionController } from '../../controllers/question-controller.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judgeSelection, reportSelection } from '../selection-judge.ts';

/**
 * One answer among several, by native radios.
 * The author writes a fieldset of inputs and a `details.why` whose `li[data-option]`, in the same order, say why
 * (`data-right` marks the right ones).
 *
 * @tag declic-choice
 * @attr mode - `discovery`: asked before the lesson; counted nowhere.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 * @cssprop --brand - Colour of the buttons.
 * @cssprop --got - Colour of the feedback on a right answer.
 * @cssprop --near - Colour of the feedback on another answer.
 * @cssprop --open - Colour of the feedback on « Je ne sais pas ».
 */
export class DeclicChoice extends LitElement {
  readonly question = new QuestionController(
    this,
    askedSelection(this, { judge: judgeSelection, report: reportSelection }),
  );

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }
}

customElements.define('declic-choice', DeclicChoice);

declare global {
  interface HTMLElementTagNameMap {
    'declic-choice': DeclicChoice;
  }
}
