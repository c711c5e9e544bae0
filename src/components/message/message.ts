import type { ContainerType, ParseContext, RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container } from '../../content/prose.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { emptyMessage, missingSender, unknownChannel } from './problems.ts';

const CHANNELS = ['sms', 'mail', 'chat', 'voicemail', 'post'] as const;
type Channel = (typeof CHANNELS)[number];

/** A made-up SMS, mail, chat line, voice mail or post, as text: no word of it is in a picture. */
export interface Message {
  readonly channel: Channel;
  readonly from: string;
  readonly address?: string;
  readonly subject?: string;
  readonly time?: string;
  /** What the person who receives it knows already. */
  readonly known?: string;
  readonly blocks: readonly Block[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    message: Message;
  }
}

const OPTIONAL = ['address', 'subject', 'time', 'known'] as const;

function parse(container: Container & { readonly place: Place }, context: ParseContext): Message | undefined {
  const { values } = container.attributes;
  const channel = CHANNELS.find((name) => name === values['channel']);
  if (channel === undefined)
    context.error(container.place, unknownChannel(values['channel'] ?? '', CHANNELS));
  if (!values['from']) context.error(container.place, missingSender());
  if (container.children.length === 0) context.error(container.place, emptyMessage());
  if (channel === undefined) return undefined;
  const optional = Object.fromEntries(OPTIONAL.filter((key) => values[key]).map((key) => [key, values[key]]));
  return { channel, from: values['from'] ?? '', ...optional, blocks: container.children };
}

function render(id: string, data: Message, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  return html`<figure class="message ${data.channel}"${id !== '' && html` id="${id}"`}>
    <figcaption>
      <span class="tag">${words.channels[data.channel]}</span>
      <b>${data.from}</b>
      ${data.address !== undefined && html` <span class="address">${data.address}</span>`}
      ${data.time !== undefined && html` <time>${data.time}</time>`}
      ${data.subject !== undefined && html`<span class="subject">${data.subject}</span>`}
    </figcaption>
    <div class="bubble">${context.blocks(data.blocks)}</div>
    ${data.known !== undefined && html`<p class="known">${data.known}</p>`}
  </figure>`;
}

export const message: ContainerType<'message'> = {
  name: 'message',
  attributes: ['channel', 'from', ...OPTIONAL],
  needsId: false,
  parse,
  render,
  seconds: () => 0,
};
