import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { plainText } from '../../content/plain-text.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, leadIn, legend, reasons, unsureLabel, unsureReason } from '../markup.ts';
import { shownOrder } from '../shown-order.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Match, Sides } from './schema.ts';

export function render(id: string, data: Match, context: RenderContext): Html {
  const { list, sides } = data;
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const choices = shownTargets(id, sides);
  const options = choices.map(
    ({ target, right }) => html`<option value="${target}">${plainText(right).trim()}</option>`,
  );
  const lines = list.options.map(
    ({ id: line }, index) => html`<label class="couple" data-option="${line}">
      <span>${context.inlines(sides[index]?.left ?? [])}</span>
      <select data-target="${sides[index]?.target ?? ''}"><option value="">${words.choose}</option>${options}</select>
    </label>`,
  );
  return html`<declic-match id="${id}">
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      ${lines}
      <ul class="to-match">${choices.map(({ right }) => html`<li>${context.inlines(right)}</li>`)}</ul>
      ${unsureLabel(id, 'checkbox', list, context)}
    </fieldset>
    ${hints(list, context)}
    ${reasons(
      [
        ...list.options.map(({ id: line, reason }) => ({ id: line, blocks: reason })),
        unsureReason(list, context.lang),
      ],
      context,
    )}
    <details class="why">
      <summary>${words.answers}</summary>
      <ul>${sides.map(({ left, right }) => html`<li data-answer><b>${context.inlines(left)}</b> = ${context.inlines(right)}</li>`)}</ul>
    </details>
  </declic-match>`;
}

/** What may be chosen, each once. */
function shownTargets(question: string, sides: readonly Sides[]): readonly Sides[] {
  const byTarget = new Map(sides.map((side) => [side.target, side]));
  return shownOrder(question, [...byTarget.keys()]).flatMap((target) => byTarget.get(target) ?? []);
}
