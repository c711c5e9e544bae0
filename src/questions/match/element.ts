import { LitElement, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Verdict } from '../../content/question.ts';
import { QuestionController } from '../../controllers/question-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { wordsFor } from '../../controllers/words-for.ts';
import { judgePairs, misplacedSources, toPairs, toPicks, type PairsKey } from '../../content/pairs.ts';
import { report } from './judge.ts';
import { messages } from './messages.fr.ts';

/**
 * Two columns to bring together, by native lists of choices.
 * The author writes a `[data-option]` for each line, with a `select[data-target]` that knows its right choice.
 *
 * @tag declic-match
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicMatch extends LitElement {
  readonly question = new QuestionController(this, {
    options: () => [...this.key.accepted.keys(), ...this.key.targets],
    judged: () => true,
    read: () => this.read(),
    write: (answer) => this.write(answer),
    judge: (answer) => judgePairs(this.key, answer),
    report: (answer) => report(this.key, answer),
    reasonsFor: (answer, verdict) => this.reasonsFor(answer, verdict),
    rightReasons: () => [...this.querySelectorAll<HTMLElement>('.why [data-answer]')],
    pickFirst: () => wordsFor(this, { fr: messages }).chooseAll,
  });

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    // Choosing after all takes « Je ne sais pas » back; ticking it leaves what was chosen to be seen.
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && this.unsure) this.unsure.checked = false;
    });
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }

  private read(): Answer | undefined {
    if (this.unsure?.checked === true) return { picks: [UNSURE] };
    const { lines } = this;
    if (!lines.every(({ select }) => select.value !== '')) return undefined;
    return { picks: toPicks(new Map(lines.map(({ id, select }) => [id, select.value]))) };
  }

  private write(answer: Answer | undefined): void {
    if (this.unsure) this.unsure.checked = answer?.picks.includes(UNSURE) === true;
    const pairs = answer && toPairs(this.key, answer);
    for (const { id, select } of this.lines) select.value = pairs?.get(id) ?? '';
  }

  private reasonsFor(answer: Answer, verdict: Verdict): readonly string[] {
    if (verdict === 'unsure') return [UNSURE];
    return verdict === 'right' ? [...this.key.accepted.keys()] : misplacedSources(this.key, answer);
  }

  private get lines(): readonly { readonly id: string; readonly select: HTMLSelectElement }[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-target]')].map((select) => ({
      id: select.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '',
      select,
    }));
  }

  private get key(): PairsKey {
    const accepted = this.lines.map(({ id, select }) => [id, [select.dataset['target'] ?? '']] as const);
    return { accepted: new Map(accepted), targets: [...new Set(accepted.flatMap(([, right]) => right))] };
  }

  private get unsure(): HTMLInputElement | null {
    return this.querySelector('input[type=checkbox]');
  }
}

customElements.define('declic-match', DeclicMatch);

declare global {
  interface HTMLElementTagNameMap {
    'declic-match': DeclicMatch;
  }
}
