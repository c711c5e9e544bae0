import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Block, Inline } from '../../content/prose.ts';
import { asking as askingEn } from '../../i18n/asking.en.ts';
import { asking } from '../../i18n/asking.fr.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, leadIn, legend, note, reasons, unsureLabel, unsureReason, type Reason } from '../markup.ts';
import type { Option } from '../options.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { OTHER, type Short } from './schema.ts';

export function render(id: string, data: Short, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const { list } = data;
  const mode = data.mode === 'discovery' && html` mode="discovery"`;
  return html`<declic-short id="${id}"${mode}>
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      <label class="field">
        <span>${data.field ? context.inlines(data.field) : words.field}</span>
        <input type="text" name="${id}" maxlength="80" autocomplete="off" autocapitalize="off" spellcheck="false">
      </label>
      ${unsureLabel(id, 'checkbox', list, context)}
    </fieldset>
    ${data.mode === 'discovery' && note(inLanguage(context.lang, { fr: asking, en: askingEn }).discovery)}
    ${hints(list, context)}
    ${reasons([...list.options.map(entryReason), otherReason(data, words), unsureReason(list, context.lang)], context)}
  </declic-short>`;
}

function entryReason(option: Option): Reason {
  const variants = variantsOf(option);
  return {
    id: option.id,
    right: option.right,
    label: text(variants[0] ?? ''),
    blocks: option.reason,
    accept: variants.join('|'),
  };
}

function otherReason(data: Short, words: typeof messages): Reason {
  const ours: readonly Block[] = [{ type: 'paragraph', children: text(words.otherReason), place: START }];
  return { id: OTHER, right: false, label: text(words.other), blocks: data.list.field?.reason ?? ours };
}

/** The accepted spellings of one line. */
export function variantsOf(option: Option): readonly string[] {
  return plainText(option.label)
    .split('|')
    .map((variant) => variant.trim());
}

const START = { line: 1, column: 1 };

function text(value: string): readonly Inline[] {
  return [{ type: 'text', text: value, place: START }];
}
