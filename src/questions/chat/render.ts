import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints } from '../markup.ts';
import { goalList, simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { FACT_OF, type Chat, type ChatMoment, type Message } from './schema.ts';

/** Every moment in order, numbered, each reply a link to the one it leads to; the element plays it. */
export function render(id: string, data: Chat, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const moments = data.moments.map((moment) => renderMoment(id, moment, data, context));
  const acts = data.acts.map((act) => html`<li data-act="${FACT_OF[act]}">${words.acts[act]}</li>`);
  const owner = data.owner !== undefined && html` owner="${data.owner}"`;
  return html`<declic-chat id="${id}"${owner}>
    ${context.blocks(data.list.prompt)}
    ${goalList(data.goals, data.list, context)}
    ${simulation(
      words.flag(data.kind, data.name),
      html`<div class="script">${moments}${acts.length > 0 && html`<p>${words.anytime}</p><ul>${acts}</ul>`}</div>`,
    )}
    ${hints(data.list, context)}
  </declic-chat>`;
}

function renderMoment(question: string, moment: ChatMoment, chat: Chat, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const number = (of: string): number => chat.moments.findIndex(({ id }) => id.text === of) + 1;
  const replies = moment.replies.map(
    ({ id, text, to }) => html`<li data-reply="${id.text}" data-to="${to.text}">
      <a href="#${question}--${to.text}">${context.inlines(text)}</a> → ${number(to.text)}
    </li>`,
  );
  return html`<section id="${question}--${moment.id.text}" data-moment="${moment.id.text}">
    <h3>${words.moment(number(moment.id.text))}</h3>
    ${moment.messages.map((message) => renderMessage(message, chat, context))}
    ${replies.length > 0 && html`<p><b>${words.replies}</b></p><ul>${replies}</ul>`}
  </section>`;
}

function renderMessage({ id, text, source }: Message, chat: Chat, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const acts =
    id &&
    html`<details><summary>${words.source[chat.kind]}</summary>
        ${source.length > 0 ? context.blocks(source) : html`<p>${words.noSource}</p>`}
      </details>
      <label><input type="checkbox">${words.doubt}</label>`;
  return html`<div class="line"${id && html` data-message="${id.text}"`}>
    <p class="who"><b>${chat.name}</b> <span class="small soft">${words.side[chat.kind]}</span></p>
    <div class="bubble">${context.blocks(text)}</div>
    ${acts}
  </div>`;
}
