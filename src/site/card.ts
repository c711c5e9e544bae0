import { html, type Html } from '../content/html.ts';
import { inLanguage } from '../i18n/language.ts';
import { messages as pageMessagesEn } from '../rendering/messages.en.ts';
import { messages as pageMessages } from '../rendering/messages.fr.ts';
import { icon } from '../rendering/sprite.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Link, ModuleEntry } from './site-page.ts';
import { THEME_ICONS } from './themes.ts';

/** What a page with cards needs in its `icons`. */
export const CARD_ICONS = ['i-time', 'i-weight', ...THEME_ICONS] as const;

/** One module: its title leads to it, from anywhere on the card. */
export function card({ module, page, bytes }: ModuleEntry, lang: string, link: Link, id?: string): Html {
  const words = inLanguage(lang, { fr: messages, en: messagesEn });
  const { minutes } = inLanguage(lang, { fr: pageMessages, en: pageMessagesEn });
  return html`<li class="card"${id !== undefined && html` id="${id}"`} data-t="${module.meta.theme}">
    <span class="tab">${icon(`t-${module.meta.theme}`)}</span>
    <div class="in">
      <h3 class="ct"><a class="all" href="${link(page)}">${module.text.title}</a></h3>
      <p>${module.text.summary}</p>
      <p class="meta">
        <span>${icon('i-time')}${minutes(module.meta.minutes)}</span>
        <span>${icon('i-weight')}${words.weight(bytes)}</span>
      </p>
    </div>
  </li>`;
}
