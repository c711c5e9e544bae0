import { PairsElement, type Source } from '../../controllers/pairs-element.ts';
import { report } from './judge.ts';
import { messages } from './messages.fr.ts';

/**
 * Things to put into two to four groups, by native radio buttons.
 * The author writes a `fieldset[data-option][data-target]` for each thing, with a radio button for each group.
 *
 * @tag declic-sort
 * @fires {AnswerEvent} declic-answer - The learner asked to see their answer.
 */
export class DeclicSort extends PairsElement {
  protected override readonly report = report;

  protected override get sources(): readonly Source[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset[data-target]')].map((item) => {
      const groups = [...item.querySelectorAll('input')];
      return {
        id: item.dataset['option'] ?? '',
        right: item.dataset['target'] ?? '',
        chosen: groups.find(({ checked }) => checked)?.value ?? '',
        choose(target) {
          for (const group of groups) group.checked = group.value === target;
        },
        focus: () => groups[0]?.focus(),
      };
    });
  }

  protected override get pickFirst(): string {
    return messages.sortAll;
  }
}

customElements.define('declic-sort', DeclicSort);

declare global {
  interface HTMLElementTagNameMap {
    'declic-sort': DeclicSort;
  }
}
