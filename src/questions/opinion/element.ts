import { LitElement, type TemplateResult } from 'lit';
import { QuestionController } from '../../controllers/question-controller.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, report } from './judge.ts';

/**
 * A habit or a view, by native radios: a kind word for each, no right answer. What is picked stays on the device.
 *
 * @tag declic-opinion
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicOpinion extends LitElement {
  readonly question = new QuestionController(this, {
    ...askedSelection(this, { judge, report }),
    judged: () => false,
  });

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }
}

customElements.define('declic-opinion', DeclicOpinion);

declare global {
  interface HTMLElementTagNameMap {
    'declic-opinion': DeclicOpinion;
  }
}
