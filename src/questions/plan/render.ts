import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { leadIn, legend, optionLabel } from '../markup.ts';
import type { Option } from '../options.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { MOST_LETTERS, type Part, type Plan } from './schema.ts';

export function render(id: string, data: Plan, context: RenderContext): Html {
  const { list } = data;
  return html`<declic-plan id="${id}">
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      ${data.parts.map((part) => renderPart(id, part, context))}
      ${list.field && ownGesture(id, list.field, context)}
    </fieldset>
  </declic-plan>`;
}

function renderPart(id: string, { title, gestures }: Part, context: RenderContext): Html {
  const lines = gestures.map((gesture) => renderGesture(id, gesture, context));
  if (title === undefined) return html`<div class="gestures">${lines}</div>`;
  return html`<fieldset class="gestures"><legend>${context.inlines(title)}</legend>${lines}</fieldset>`;
}

function renderGesture(id: string, { id: gesture, label, reason }: Option, context: RenderContext): Html {
  const why = reason.length > 0 && html`<div class="with soft">${context.blocks(reason)}</div>`;
  return html`${optionLabel(id, 'checkbox', gesture, context.inlines(label))}${why}`;
}

function ownGesture(id: string, field: NonNullable<Plan['list']['field']>, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  return html`<label class="own">
    <span>${field.label.length > 0 ? context.inlines(field.label) : words.own}</span>
    <span class="soft small">${words.length(MOST_LETTERS)}</span>
    <input type="text" name="${id}" maxlength="${MOST_LETTERS}" autocomplete="off">
  </label>`;
}
