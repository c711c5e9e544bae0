import { LitElement, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Verdict } from '../../content/question.ts';
import { QuestionController } from '../../controllers/question-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, matchEntry, report, type ShortKey } from './judge.ts';
import { OTHER } from './schema.ts';

/**
 * A typed answer. Case, accents, articles and plurals are forgiven; a number may have a tolerance (`12 ± 2`).
 * The author writes a text input and a `details.why` whose `li[data-option][data-accept="a|b"]` foresee answers.
 *
 * @tag declic-short
 * @attr mode - `discovery`: asked before the lesson; counted nowhere.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicShort extends LitElement {
  readonly question = new QuestionController(this, {
    options: () => [],
    judged: () => this.getAttribute('mode') !== 'discovery',
    read: () => this.read(),
    write: (answer) => this.write(answer),
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
    reasonsFor: (answer, verdict) => this.reasonsFor(answer, verdict),
  });

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }

  private get key(): ShortKey {
    const terms = [...this.querySelectorAll<HTMLElement>('.why [data-accept]')];
    return {
      entries: terms.map(({ dataset }) => ({
        id: dataset['option'] ?? '',
        right: dataset['right'] !== undefined,
        variants: (dataset['accept'] ?? '').split('|'),
      })),
    };
  }

  private read(): Answer | undefined {
    if (this.unsure?.checked === true) return { picks: [UNSURE] };
    const text = this.field?.value.trim() ?? '';
    return text === '' ? undefined : { picks: [], text };
  }

  private write(answer: Answer | undefined): void {
    if (this.field) this.field.value = answer?.text ?? '';
    if (this.unsure) this.unsure.checked = answer?.picks.includes(UNSURE) === true;
  }

  private reasonsFor(answer: Answer, verdict: Verdict): readonly string[] {
    if (verdict === 'unsure') return [UNSURE];
    return [matchEntry(this.key, answer.text ?? '')?.id ?? OTHER];
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('input[type=text]');
  }

  private get unsure(): HTMLInputElement | null {
    return this.querySelector('input[type=checkbox]');
  }
}

customElements.define('declic-short', DeclicShort);

declare global {
  interface HTMLElementTagNameMap {
    'declic-short': DeclicShort;
  }
}
