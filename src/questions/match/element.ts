import { PairsElement, type Source } from '../../controllers/pairs-element.ts';
import { report } from './judge.ts';
import { messages } from './messages.fr.ts';

/**
 * Two columns to bring together, by native lists of choices.
 * The author writes a `[data-option]` for each line, with a `select[data-target]` that knows its right choice.
 *
 * @tag declic-match
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicMatch extends PairsElement {
  protected override readonly report = report;

  protected override get sources(): readonly Source[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-target]')].map((select) => ({
      id: select.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '',
      right: select.dataset['target'] ?? '',
      chosen: select.value,
      choose: (target) => (select.value = target),
      focus: () => select.focus(),
    }));
  }

  protected override get pickFirst(): string {
    return messages.chooseAll;
  }
}

customElements.define('declic-match', DeclicMatch);

declare global {
  interface HTMLElementTagNameMap {
    'declic-match': DeclicMatch;
  }
}
