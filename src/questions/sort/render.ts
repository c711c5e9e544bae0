import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, leadIn, legend, reasons, unsureLabel, unsureReason } from '../markup.ts';
import { shownOrder } from '../shown-order.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Sort, SortGroup } from './schema.ts';

export function render(id: string, { list, groups }: Sort, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const shown = shownOrder(
    id,
    list.options.map((option) => option.id),
  );
  const labelOf = (item: string): Html =>
    context.inlines(list.options.find((option) => option.id === item)?.label ?? []);
  const items = shown.map((item) => {
    const right = groups.find((group) => group.items.includes(item))?.id ?? '';
    return html`<fieldset class="to-sort" data-option="${item}" data-target="${right}">
      <legend><span>${labelOf(item)}</span></legend>
      <div class="row">${groups.map(
        (group) => html`<label class="into"><input type="radio" name="${id}-${item}" value="${group.id}">
        ${context.inlines(group.name)}</label>`,
      )}</div>
    </fieldset>`;
  });
  return html`<declic-sort id="${id}">
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      ${glosses(groups, words.boxes, context)}
      ${items}
      ${unsureLabel(id, 'checkbox', list, context)}
    </fieldset>
    ${hints(list, context)}
    ${reasons(
      [
        ...shown.map((item) => ({
          id: item,
          label: list.options.find((option) => option.id === item)?.label ?? [],
          blocks: list.options.find((option) => option.id === item)?.reason ?? [],
        })),
        unsureReason(list, context.lang),
      ],
      context,
    )}
    <details class="why">
      <summary>${words.answers}</summary>
      <ul>${groups.flatMap(({ name, items: own }) =>
        own.map((item) => html`<li data-answer><b>${labelOf(item)}</b> ${context.inlines(name)}</li>`),
      )}</ul>
    </details>
  </declic-sort>`;
}

/** What the boxes are, where their titles say more than a name. */
function glosses(groups: readonly SortGroup[], label: string, context: RenderContext): Html | false {
  return (
    groups.some(({ gloss }) => gloss.length > 0) &&
    html`<ul class="boxes" aria-label="${label}">${groups.map(
      ({ name, gloss }) =>
        html`<li><b>${context.inlines(name)}</b>${gloss.length > 0 && html` : ${context.inlines(gloss)}`}</li>`,
    )}</ul>`
  );
}
