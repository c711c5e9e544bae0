import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { note } from '../markup.ts';
import type { Option } from '../options.ts';
import { renderSelection } from '../selection.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Spot } from './schema.ts';

/** The picture with its numbered areas, each a label of the checkbox that has the same number in the list. */
export function render(id: string, data: Spot, context: RenderContext): Html {
  const mode = data.mode === 'discovery' && html` mode="discovery"`;
  const option = (one: Option, index: number): Html => optionOf(id, one, index, context);
  return html`<declic-spot id="${id}"${mode}>
    ${renderSelection(id, 'checkbox', data.list, data.mode, context, { above: pictureOf(id, data, context), option })}
  </declic-spot>`;
}

/** Hidden from screen readers: the alternative text and the list say the same. */
function pictureOf(question: string, { list, areas, picture }: Spot, context: RenderContext): Html {
  const zones = areas.map(
    ({ x, y, w, h }, index) =>
      html`<foreignObject x="${x}%" y="${y}%" width="${w}%" height="${h}%">
        <label for="${inputId(question, list.options[index]?.id ?? '')}"><b class="no">${index + 1}</b></label>
      </foreignObject>`,
  );
  return html`<div class="spots">
      ${context.inlines([picture])}
      <svg class="zones" aria-hidden="true">${zones}</svg>
    </div>
    ${note(inLanguage(context.lang, { fr: messages, en: messagesEn }).same)}`;
}

/** Named by its own words alone, as the label in the picture repeats its number. */
function optionOf(question: string, { id, label }: Option, index: number, context: RenderContext): Html {
  const input = inputId(question, id);
  return html`<label class="opt">
    <input type="checkbox" name="${question}" value="${id}" id="${input}" aria-labelledby="${input}--words">
    <span id="${input}--words"><b class="no">${index + 1}</b> ${context.inlines(label)}</span>
  </label>`;
}

// No id that an author writes has two hyphens in a row.
function inputId(question: string, option: string): string {
  return `${question}--${option}`;
}
