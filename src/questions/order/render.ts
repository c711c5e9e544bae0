import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { hints, leadIn, legend, reasons, unsureLabel, unsureReason } from '../markup.ts';
import { judge } from './judge.ts';
import type { Order } from './schema.ts';
import { shuffled } from './shuffle.ts';

export function render(id: string, data: Order, context: RenderContext): Html {
  const { list } = data;
  const ids = list.options.map((option) => option.id);
  const key = { items: ids, swaps: data.swaps };
  const order = shuffled(id, ids, (picks) => judge(key, { picks }) === 'right');
  const items = order.map((item) => {
    const place = list.options.findIndex((option) => option.id === item);
    return html`<li data-option="${item}" data-place="${place + 1}">
      <span>${context.inlines(list.options[place]?.label ?? [])}</span>
    </li>`;
  });
  const swap =
    data.swaps.length > 0 && html` swap="${data.swaps.map(([a, b]) => `${a + 1}-${b + 1}`).join(' ')}"`;
  return html`<declic-order id="${id}"${swap}>
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      <ol class="steps-to-order">${items}</ol>
      ${unsureLabel(id, 'checkbox', list, context)}
    </fieldset>
    ${hints(list, context)}
    ${reasons(
      [
        ...list.options.map(({ id: item, label, reason }) => ({ id: item, label, blocks: reason })),
        unsureReason(list, context.lang),
      ],
      context,
    )}
  </declic-order>`;
}
