import { html, type Html } from '../content/html.ts';
import type { RenderContext } from '../content/element.ts';
import { asking as askingEn } from '../i18n/asking.en.ts';
import { asking } from '../i18n/asking.fr.ts';
import { inLanguage } from '../i18n/language.ts';
import { hints, leadIn, legend, note, optionLabel, reasons, unsureLabel, unsureReason } from './markup.ts';
import type { Mode } from './mode.ts';
import type { Option, OptionList } from './options.ts';
import type { SelectionKey } from './selection-judge.ts';

/** The key of a list whose options are marked. */
export function selectionKey(list: OptionList): SelectionKey {
  return {
    options: list.options.map((option) => option.id),
    right: list.options.filter((option) => option.right).map((option) => option.id),
  };
}

/** What a type shows otherwise than a bare list. */
interface SelectionParts {
  /** Stands between the question and its options. */
  readonly above?: Html;
  /** Shows an option; without it, a native input in its label. */
  readonly option?: (option: Option, index: number) => Html;
}

/** A fieldset of native inputs, its hints and its reasons. */
export function renderSelection(
  id: string,
  kind: 'radio' | 'checkbox',
  list: OptionList,
  mode: Mode,
  context: RenderContext,
  parts: SelectionParts = {},
): Html {
  const words = inLanguage(context.lang, { fr: asking, en: askingEn });
  const { above, option = (one: Option) => optionLabel(id, kind, one.id, context.inlines(one.label)) } =
    parts;
  return html`${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      ${kind === 'checkbox' && note(words.several)}
      ${above}
      ${list.options.map(option)}
      ${unsureLabel(id, kind, list, context)}
    </fieldset>
    ${mode === 'discovery' && note(words.discovery)}
    ${hints(list, context)}
    ${reasons(
      [
        ...list.options.map(({ id: option, right, reason }) => ({ id: option, right, blocks: reason })),
        unsureReason(list, context.lang),
      ],
      context,
    )}`;
}
