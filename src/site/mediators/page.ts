import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as messagesEn } from '../messages.en.ts';
import { messages } from '../messages.fr.ts';
import { pagePath, type Link, type ModuleEntry, type SitePage } from '../site-page.ts';
import { rowsByTheme } from '../themes.ts';

/** For those who lead a group: the plan of each module. */
export const mediatorsPage: SitePage = {
  slug: 'mediateurs',
  langs: ['fr', 'en'],
  menu: { name: { fr: messages.lead, en: messagesEn.lead }, place: 'top' },
  elements: [],
  icons: [],
  render({ entries, lang, offline }, link) {
    const words = inLanguage(lang, { fr: messages, en: messagesEn });
    const led = entries.filter((entry) => entry.session !== undefined);
    if (led.length === 0) return undefined;
    return {
      title: words.lead,
      description: words.leadText,
      main: html`<h1>${words.lead}</h1>
        <p>${words.leadLong}</p>
        ${
          offline &&
          html`<p>${words.usbKey} <a href="${link(pagePath('hors-ligne', lang, lang))}#cle-usb">${words.usbKeyLink(words.weight(offline.key.bytes))}</a></p>`
        }
        ${rowsByTheme(led, lang, 2, (entry) => row(entry, words, link))}`,
    };
  },
};

function row(
  { module, page, session = '', handouts = '' }: ModuleEntry,
  words: typeof messages,
  link: Link,
): Html {
  return html`<li>
    <b><a href="${link(page)}">${module.text.title}</a></b>
    ${
      module.text.session &&
      html`<span class="soft small">${words.sessionLength(module.text.session.minutes, module.text.session.group)}</span>`
    }
    <a class="tool" href="${link(session)}"><span aria-hidden="true">${words.plan}</span>
      <span class="sr">${words.sessionOf(module.text.title)}</span></a>
    <a class="tool" href="${link(handouts)}"><span aria-hidden="true">${words.handouts}</span>
      <span class="sr">${words.handoutsOf(module.text.title)}</span></a>
  </li>`;
}
