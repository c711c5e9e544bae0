import { LitElement, type TemplateResult } from 'lit';
import { UNSURE, type Answer } from '../../content/question.ts';
import { QuestionController } from '../../controllers/question-controller.ts';
import { askedSelection } from '../../controllers/selection.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { filled, judge, missedGaps, report, type ClozeKey } from './judge.ts';
import { messages as words } from './messages.fr.ts';

const NOTHING: Answer = { picks: [] };

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Gaps in a text, by native lists of choices or text inputs.
 * The author writes for each gap a `select` or a text `input`: `name` is the gap's id, `data-gap` its number,
 * `data-accept="a|b"` the values or the spellings that are right.
 *
 * @tag declic-cloze
 * @attr mode - `discovery`: asked before the lesson; counted nowhere.
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicCloze extends LitElement {
  /** « Je ne sais pas » is the one tick box of the author's. */
  readonly #unsure = askedSelection(this, {
    judge: (_, answer) => judge(this.key, answer),
    report: (_, answer) => report(this.key, answer),
  });

  readonly question = new QuestionController(this, {
    ...this.#unsure,
    options: () => [...this.key.gaps.map(({ id }) => id), ...this.key.targets],
    read: () => this.#unsure.read() ?? this.read(),
    write: (answer) => this.write(answer),
    // Where all is right, each gap says why.
    reasonsFor: (answer, verdict) =>
      verdict === 'unsure' ? [UNSURE] : missedGaps(this.key, verdict === 'right' ? NOTHING : answer),
    rightReasons: () => [...this.querySelectorAll<HTMLElement>('[data-answer]')],
    pickFirst: () => words.fillAll,
  });

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }

  private read(): Answer | undefined {
    const given = this.fields.map(({ value }) => value.trim());
    if (given.includes('')) return undefined;
    const { typed, gaps } = this.key;
    return typed
      ? { picks: [], text: given.join('\n') }
      : { picks: gaps.flatMap(({ id }, place) => [id, given[place] ?? '']) };
  }

  private write(answer: Answer | undefined): void {
    this.#unsure.write(answer);
    const given = filled(this.key, answer ?? NOTHING);
    this.fields.forEach((field, place) => (field.value = given[place] ?? ''));
  }

  private get key(): ClozeKey {
    // The first line of each list only invites.
    const choices = [...this.querySelectorAll<HTMLOptionElement>('option + option')].map(
      ({ value }) => value,
    );
    return {
      typed: !choices.length,
      gaps: this.fields.map(({ dataset, name: id }) => ({
        id,
        accepted: (dataset['accept'] ?? '').split('|'),
      })),
      targets: [...new Set(choices)],
    };
  }

  /** In the order of their numbers, which may not be that of the text. */
  private get fields(): readonly Field[] {
    const number = ({ dataset }: Field): number => Number(dataset['gap']);
    return [...this.querySelectorAll<Field>('[data-gap]')].sort((a, b) => number(a) - number(b));
  }
}

customElements.define('declic-cloze', DeclicCloze);

declare global {
  interface HTMLElementTagNameMap {
    'declic-cloze': DeclicCloze;
  }
}
