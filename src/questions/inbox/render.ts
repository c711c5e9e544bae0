import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { asking as askingEn } from '../../i18n/asking.en.ts';
import { asking } from '../../i18n/asking.fr.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints, optionLabel, reasons, unsureLabel, unsureReason } from '../markup.ts';
import { simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Inbox, Mail } from './schema.ts';

/** Messages that open one by one; all that is to know is there without JavaScript and on paper. */
export function render(id: string, data: Inbox, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const mails = data.messages.map((mail) => html`<li>${renderMail(id, mail, data, context)}</li>`);
  return html`<declic-inbox id="${id}">
    ${context.blocks(data.list.prompt)}
    ${simulation(words.flag, html`<ul class="mails">${mails}</ul>`)}
    ${hints(data.list, context)}
  </declic-inbox>`;
}

function renderMail(question: string, mail: Mail, data: Inbox, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const name = `${question}--${mail.id.text}`;
  const list = { ...data.list, ...(mail.unsure.length > 0 && { unsure: unsureOf(mail, data, context) }) };
  const acts = data.actions.map(({ id, label }) =>
    optionLabel(name, 'radio', id.text, context.inlines(label)),
  );
  const why = mail.ways.map((way, index) => ({
    id: way.id,
    right: way.ok,
    blocks: way.why,
    label: data.actions[index]?.label ?? [],
  }));
  return html`<details class="letter" data-channel="${mail.channel}" data-goal="${mail.id.text}">
    <summary>
      <span class="from"><b>${mail.from}</b>${mail.time !== undefined && html` <time>${mail.time}</time>`}</span>
      <span class="tag">${words.channels[mail.channel]}</span>
      ${mail.subject !== undefined && html` <span class="subject">${mail.subject}</span>`}
    </summary>
    <div class="flow">
      <div class="bubble">${context.blocks(mail.text)}</div>
      ${mail.looks.map((look) => renderLook(look, mail, words, context))}
      ${mail.known.length > 0 && html`<p class="known"><b>${words.known}</b> ${context.inlines(mail.known)}</p>`}
      <fieldset><legend>${words.ask(data.owner)}</legend>${acts}${unsureLabel(name, 'radio', list, context)}</fieldset>
      <div data-told></div>
      ${reasons([...why, unsureReason(list, context.lang)], context)}
    </div>
  </details>`;
}

/** « Je ne sais pas » keeps the box's own words; what is said in return is the message's. */
function unsureOf(mail: Mail, { list }: Inbox, context: RenderContext) {
  const [first] = mail.unsure;
  const words = inLanguage(context.lang, { fr: asking, en: askingEn });
  const place = first?.place ?? mail.id.place;
  const label = list.unsure?.label ?? [{ type: 'text' as const, text: words.unsure, place }];
  return { label, reason: mail.unsure };
}

function renderLook(
  { clue, finds }: Mail['looks'][number],
  mail: Mail,
  words: typeof messages,
  context: RenderContext,
): Html {
  const bare = { address: mail.address, link: mail.link, attachment: mail.attachment, text: undefined }[clue];
  return html`<details class="look">
    <summary>${words.looks[clue]}</summary>
    <p>${bare !== undefined && html`<code>${bare}</code> `}${context.inlines(finds)}</p>
  </details>`;
}
