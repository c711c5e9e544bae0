import { LitElement, type TemplateResult } from 'lit';
import { QuestionController } from '../../controllers/question-controller.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judgeSelection, reportSelection } from '../selection-judge.ts';

/**
 * Several answers among several, by native checkboxes.
 * The author writes a fieldset of inputs and a `details.why` whose `li[data-option]`, in the same order, say why
 * (`data-right` marks the right ones).
 *
 * @tag declic-choices
 * @attr mode - `discovery`: asked before the lesson; counted nowhere.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 * @cssprop --brand - Colour of the buttons.
 * @cssprop --got - Colour of the feedback on a right answer.
 * @cssprop --near - Colour of the feedback on another answer.
 * @cssprop --open - Colour of the feedback on « Je ne sais pas ».
 */
export class DeclicChoices extends LitElement {
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

customElements.define('declic-choices', DeclicChoices);

declare global {
  interface HTMLElementTagNameMap {
    'declic-choices': DeclicChoices;
  }
}
