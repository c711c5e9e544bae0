import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints } from '../markup.ts';
import { goalList, simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { renderCookies } from './render-cookies.ts';
import type { Browser, Page, Row } from './schema.ts';

/** Every page in order under its address, each link a link to its page; the element shows one at a time. */
export function render(id: string, data: Browser, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const pages = data.pages.map((page) => renderPage(id, page, context));
  return html`<declic-browser id="${id}" data-tabs="${data.tabs.join(' ')}">
    ${context.blocks(data.list.prompt)}
    ${goalList(data.goals, data.list, context)}
    ${simulation(words.flag, html`${pages}`)}
    ${hints(data.list, context)}
  </declic-browser>`;
}

function renderPage(question: string, page: Page, context: RenderContext): Html {
  const { id, address, title, cookies, rows } = page;
  return html`<section class="web" id="${question}--${id.text}" data-page="${id.text}" data-site="${address.site}">
    ${renderCard(page, context)}
    <h3 tabindex="-1">${title}</h3>
    ${cookies && renderCookies(page, cookies, context)}
    ${rows.map((row) => renderRow(question, row, context))}
  </section>`;
}

/** The address, as a button that opens what can be known of the site. */
function renderCard({ address, identity }: Page, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const { encrypted, before, site, after } = address;
  return html`<details class="site-card" data-card>
    <summary>
      ${padlock(encrypted)}
      <span class="address"><span class="sr">${words.address} </span>${before}<b>${site}</b>${after}</span>
      <span class="small soft">${encrypted ? words.encrypted : words.bare} · <u>${words.identity}</u></span>
    </summary>
    <ul>
      <li>${words.site} <b>${site}</b></li>
      <li>${encrypted ? words.secret : words.open}</li>
      ${encrypted && html`<li>${words.padlock}</li>`}
      ${identity.length > 0 && html`<li>${context.inlines(identity)}</li>`}
    </ul>
  </details>`;
}

function padlock(isShut: boolean): Html {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 11h14v9H5z"/>
    ${isShut ? html`<path d="M8 11V7.5a4 4 0 0 1 8 0V11"/>` : html`<path d="M8 11V6.5a4 4 0 0 1 7.6-1.7"/>`}
  </svg>`;
}

function renderRow(question: string, row: Row, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const note =
    'note' in row &&
    row.note.length > 0 &&
    html`<span class="small soft">${context.inlines(row.note)}</span>`;
  switch (row.kind) {
    case 'text':
      return context.blocks(row.text);
    case 'link':
      return html`<div class="piece">
        <a href="#${question}--${row.to}" data-to="${row.to}"${row.newTab && html` data-tab`}>${row.label}${
          row.newTab && html` <span class="small">(${words.newTab})</span>`
        }</a>
        ${note}
      </div>`;
    case 'button':
      return html`<div class="piece">${renderButton(question, row)}
        ${row.says.length > 0 && html`<div role="status"><p data-says="${row.id}">${context.inlines(row.says)}</p></div>`}
      </div>`;
    case 'file':
      return html`<div class="piece">
        <button class="press" type="button" data-file="${row.id}" data-name="${row.name}" data-weight="${row.weight}">${row.label}</button>
        <span class="paper small soft">${words.arrives(row.name, row.weight)}</span>
        ${note}
      </div>`;
  }
}

/** A button that leads to a page is a link, so that it leads without JavaScript too. */
function renderButton(question: string, { id, label, to }: Extract<Row, { kind: 'button' }>): Html {
  if (to === undefined) {
    return html`<button class="press" type="button" data-press="${id}">${label}</button>`;
  }
  return html`<a class="press" href="#${question}--${to}" data-press="${id}" data-to="${to}">${label}</a>`;
}
