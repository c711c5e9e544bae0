import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints } from '../markup.ts';
import { goalList, simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Page, Row, Settings } from './schema.ts';

/** Every page of settings in order, each line that opens one a link to it; the element shows one at a time. */
export function render(id: string, data: Settings, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const pages = data.pages.map((page) => renderPage(id, page, context));
  return html`<declic-settings id="${id}">
    ${context.blocks(data.list.prompt)}
    ${goalList(data.goals, data.list, context)}
    ${simulation(words.flag(data.title), html`${pages}`)}
    ${hints(data.list, context)}
  </declic-settings>`;
}

function renderPage(question: string, { id, title, rows }: Page, context: RenderContext): Html {
  return html`<section class="settings" id="${question}--${id.text}" data-page="${id.text}">
    <h3 tabindex="-1">${title}</h3>
    <ul>${rows.map((row) => html`<li>${renderRow(question, row, context)}</li>`)}</ul>
  </section>`;
}

function renderRow(question: string, row: Row, context: RenderContext): Html {
  if (row.kind === 'text') return html`<p>${context.inlines(row.text)}</p>`;
  const note = row.note.length > 0 && html`<span class="small soft">${context.inlines(row.note)}</span>`;
  const label = html`<span>${row.label}${note}</span>`;
  switch (row.kind) {
    case 'page':
      return html`<a href="#${question}--${row.to}" data-to="${row.to}">${label}</a>`;
    case 'switch':
      return html`<label>${label}<input type="checkbox" role="switch" data-setting="${row.id}"${row.on && html` checked`}></label>`;
    case 'choice': {
      const options = row.options.map(
        ({ id, label: words }) =>
          html`<option value="${id}"${id === row.value && html` selected`}>${words}</option>`,
      );
      return html`<label>${label}<select data-setting="${row.id}">${options}</select></label>`;
    }
  }
}
