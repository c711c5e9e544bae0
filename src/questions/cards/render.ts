import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { leadIn, legend } from '../markup.ts';
import type { Cards } from './schema.ts';

/** Both faces of every card read as they are; the element shows one at a time. */
export function render(id: string, { list }: Cards, context: RenderContext): Html {
  const cards = list.options.map(
    (card) => html`<li data-option="${card.id}">
      <p class="front">${context.inlines(card.label)}</p>
      <div class="face">${context.blocks(card.reason)}</div>
    </li>`,
  );
  return html`<declic-cards id="${id}">
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      <ol class="deck">${cards}</ol>
    </fieldset>
  </declic-cards>`;
}
