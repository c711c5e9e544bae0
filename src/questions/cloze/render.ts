import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Block } from '../../content/prose.ts';
import { asking as askingEn } from '../../i18n/asking.en.ts';
import { asking } from '../../i18n/asking.fr.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, leadIn, legend, note, reasons, unsureLabel, unsureReason } from '../markup.ts';
import { shownOrder } from '../shown-order.ts';
import { cutGaps } from './gap-marks.ts';
import { written as writtenEn } from './messages.en.ts';
import { written } from './messages.fr.ts';
import { MOST_LETTERS, type Cloze, type Gap, type Word } from './schema.ts';

export function render(id: string, data: Cloze, context: RenderContext): Html {
  const { list, text, gaps } = data;
  const words = inLanguage(context.lang, { fr: written, en: writtenEn });
  const mode = data.mode === 'discovery' && html` mode="discovery"`;
  const field = (number: number): Html => {
    const gap = list.options[number - 1]?.id ?? '';
    return html`<label class="gap" data-option="${gap}"><span class="said">${words.gapOf(number, gaps.length)}</span><b aria-hidden="true">${number}</b>${input(id, number, gap, data, words.choose)}</label>`;
  };
  const answer = (number: number): Html => html`<strong>${gaps[number - 1]?.answer}</strong>`;
  const unquoted = text.flatMap((block) => (block.type === 'quote' ? block.children : [block]));
  return html`<declic-cloze id="${id}"${mode}>
    ${leadIn(list, context)}
    <fieldset>
      ${legend(list, context)}
      <div class="flow gaps">${fill(text, field, context)}</div>
      ${!data.typed && wordLists(id, gaps, words)}
      ${unsureLabel(id, 'checkbox', list, context)}
    </fieldset>
    ${data.mode === 'discovery' && note(inLanguage(context.lang, { fr: asking, en: askingEn }).discovery)}
    ${hints(list, context)}
    ${reasons(
      [
        ...list.options.map(({ id: gap, place, reason }, index) => ({
          id: gap,
          label: [{ type: 'text' as const, text: words.gap(index + 1), place }],
          blocks: reason,
        })),
        unsureReason(list, context.lang),
      ],
      context,
    )}
    <details class="why">
      <summary>${words.whole}</summary>
      <div data-answer>${fill(unquoted, answer, context)}</div>
    </details>
  </declic-cloze>`;
}

/** The text, with something in the place of each gap. */
function fill(text: readonly Block[], inGap: (number: number) => Html, context: RenderContext): Html {
  return html`${text.map((block) => {
    if (block.type === 'quote') return html`<blockquote>${fill(block.children, inGap, context)}</blockquote>`;
    if (block.type !== 'paragraph') return context.blocks([block]);
    return html`<p>${cutGaps(block.children).map((piece) => {
      if (piece.type !== 'gap') return context.inlines([piece]);
      const { number, before, after } = piece;
      return before + after === ''
        ? inGap(number)
        : html`<span class="keep">${before}${inGap(number)}${after}</span>`;
    })}</p>`;
  })}`;
}

/** A native input, named by the id of its gap. */
function input(question: string, number: number, gap: string, { gaps, typed }: Cloze, choose: string): Html {
  const { accepted = [], choices = [] } = gaps[number - 1] ?? {};
  const common = html` name="${gap}" data-gap="${number}" data-accept="${accepted.join('|')}"`;
  if (typed) {
    return html`<input type="text"${common} maxlength="${MOST_LETTERS}" size="12" autocomplete="off" autocapitalize="off" spellcheck="false">`;
  }
  const options = shown(question, choices).map(
    ({ id, words }) => html`<option value="${id}">${words}</option>`,
  );
  return html`<select${common}><option value="">${choose}</option>${options}</select>`;
}

/** What may be chosen, for paper: a line for the gaps that offer the same. */
function wordLists(question: string, gaps: readonly Gap[], names: typeof written): Html {
  const lines = new Map<string, readonly number[]>();
  gaps.forEach(({ choices }, index) => {
    const words = shown(question, choices)
      .map((word) => word.words)
      .join(' · ');
    lines.set(words, [...(lines.get(words) ?? []), index + 1]);
  });
  return html`<div class="to-fill">${[...lines].map(
    ([words, numbers]) => html`<p>${names.words(lines.size > 1 ? numbers.join(', ') : '')} ${words}</p>`,
  )}</div>`;
}

function shown(question: string, words: readonly Word[]): readonly Word[] {
  const order = shownOrder(
    question,
    words.map(({ id }) => id),
  );
  return order.flatMap((id) => words.find((word) => word.id === id) ?? []);
}
