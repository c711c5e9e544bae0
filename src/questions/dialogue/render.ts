import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, unsureAside } from '../markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Dialogue, Moment } from './schema.ts';

/** A gamebook: every moment in order, numbered, each reply a link with what comes of it. */
export function render(id: string, data: Dialogue, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  return html`<declic-dialogue id="${id}" start="${data.start}">
    ${context.blocks(data.before)}
    <ol class="said" aria-label="${words.said}"></ol>
    ${data.moments.map((moment) => renderMoment(moment, data.moments, context))}
  </declic-dialogue>`;
}

function renderMoment(moment: Moment, moments: readonly Moment[], context: RenderContext): Html {
  const { id, title, list, end } = moment;
  const number = (of: string): number => moments.findIndex((other) => other.id === of) + 1;
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const replies = list.options.map(
    (reply, index) => html`<li data-option="${reply.id}">
      ${context.inlines(reply.label)}<span class="num"> → ${number(moment.to[index] ?? '')}</span>
      <div class="so">${context.blocks(reply.reason)}</div>
    </li>`,
  );
  return html`<div class="scene flow" id="${id}"${end && html` data-end="${end}" data-told="${words.told[end]}"`}>
    <h3 tabindex="-1"><span class="num">${number(id)}. </span><span>${context.inlines(title)}</span></h3>
    ${end && html`<p class="tag">${words[end]}</p>`}
    ${context.blocks(list.prompt)}
    ${replies.length > 0 && html`<ul class="replies">${replies}</ul>${renderUnsure(moment, context)}`}
    ${hints(list, context)}
  </div>`;
}

/** « Je ne sais pas » helps, and stays where it is. */
function renderUnsure({ list }: Moment, context: RenderContext): Html {
  const { label, reason } = unsureAside(list, context.lang);
  return html`<details class="unsure">
    <summary>${context.inlines(label)}</summary>
    ${context.blocks(reason)}
  </details>`;
}
