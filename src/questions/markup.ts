import { last } from '../content/last.ts';
import { html, type Html } from '../content/html.ts';
import type { RenderContext } from '../content/element.ts';
import { UNSURE } from '../content/question.ts';
import type { Block, Inline } from '../content/prose.ts';
import { asking as askingEn } from '../i18n/asking.en.ts';
import { asking } from '../i18n/asking.fr.ts';
import { inLanguage } from '../i18n/language.ts';
import type { Aside, OptionList } from './options.ts';

/** Why an option is right or not, for the explanations that read without JavaScript too. */
export interface Reason {
  /** Option id; `?` for « Je ne sais pas », `_` for any other typed answer. */
  readonly id: string;
  readonly right?: boolean;
  readonly blocks: readonly Block[];
  /** The answer's own words, where no option on the page shows them. */
  readonly label?: readonly Inline[];
  /** Variants that a typed answer may take, joined by `|`. */
  readonly accept?: string;
  /** What makes it true in a scene, joined by commas. */
  readonly when?: string;
}

/** The paragraphs before the one that asks. */
export function leadIn(list: OptionList, context: RenderContext): Html {
  return context.blocks(list.prompt.slice(0, -1));
}

/** The paragraph that asks, as a legend. */
export function legend(list: OptionList, context: RenderContext): Html {
  const asked = last(list.prompt);
  return html`<legend>${asked?.type === 'paragraph' && context.inlines(asked.children)}</legend>`;
}

/** A native input in its label: one line to choose. */
export function optionLabel(question: string, kind: 'radio' | 'checkbox', id: string, label: Html): Html {
  return html`<label class="opt">
    <input type="${kind}" name="${question}" value="${id}">
    <span>${label}</span>
    ${id === UNSURE && html`<svg class="m" aria-hidden="true"><use href="#m-open"/></svg>`}
  </label>`;
}

/** « Je ne sais pas », with the author's words or ours. */
export function unsureLabel(
  question: string,
  kind: 'radio' | 'checkbox',
  list: OptionList,
  context: RenderContext,
): Html {
  return optionLabel(question, kind, UNSURE, context.inlines(unsureAside(list, context.lang).label));
}

/** « Je ne sais pas » as a reason. */
export function unsureReason(list: OptionList, lang: string): Reason {
  return { id: UNSURE, blocks: unsureAside(list, lang).reason };
}

/** « Je ne sais pas », in the author's words or ours. */
export function unsureAside(list: OptionList, lang: string): Aside {
  const words = inLanguage(lang, { fr: asking, en: askingEn });
  const place = { line: 1, column: 1 };
  const text = (value: string): readonly Inline[] => [{ type: 'text', text: value, place }];
  return (
    list.unsure ?? {
      label: text(words.unsure),
      reason: [{ type: 'paragraph', children: text(words.unsureReason), place }],
    }
  );
}

/** A small line beside a question. */
export function note(text: string): Html {
  return html`<p class="note soft small">${text}</p>`;
}

/** Hints in the order written, each behind a native disclosure. */
export function hints(list: OptionList, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: asking, en: askingEn });
  return html`${list.hints.map(
    (hint, index) => html`<details class="hint">
      <summary>${index === 0 ? words.hint : words.otherHint}</summary>
      <p>${context.inlines(hint)}</p>
    </details>`,
  )}`;
}

/** All reasons in one disclosure, numbered as the options are; the element copies from here what an answer needs. */
export function reasons(list: readonly Reason[], context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: asking, en: askingEn });
  return html`<details class="why">
    <summary>${words.reasons}</summary>
    <ol>${list.map((reason) => renderReason(reason, words.rightAnswer, context))}</ol>
  </details>`;
}

function renderReason(reason: Reason, rightAnswer: string, context: RenderContext): Html {
  const right = reason.right === true && html` data-right="${rightAnswer}"`;
  const accept = reason.accept !== undefined && html` data-accept="${reason.accept}"`;
  const when = reason.when !== undefined && html` data-when="${reason.when}"`;
  const label = reason.label && html`<b>${context.inlines(reason.label)}</b> `;
  const [first, ...rest] = reason.blocks;
  const text =
    first?.type === 'paragraph' && rest.length === 0
      ? context.inlines(first.children)
      : context.blocks(reason.blocks);
  return html`<li data-option="${reason.id}"${right}${accept}${when}>${label}${text}</li>`;
}
