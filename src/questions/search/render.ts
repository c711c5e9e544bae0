import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints } from '../markup.ts';
import { goalList, simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Query, Result, Search, Summary } from './schema.ts';

/** What a part of the page is made with. */
interface Scene {
  readonly question: string;
  readonly results: readonly Result[];
  readonly words: typeof messages;
  readonly context: RenderContext;
}

/** Every list of results, then every page behind them; the element shows one of them at a time. */
export function render(id: string, data: Search, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const scene: Scene = { question: id, results: data.results, words, context };
  const found = data.queries.map((query) => renderQuery(query, scene));
  const pages = data.results.map((result) => renderPage(result, scene));
  return html`<declic-search id="${id}">
    ${context.blocks(data.list.prompt)}
    ${goalList(data.goals, data.list, context)}
    ${simulation(words.flag, html`${found}${pages}`)}
    ${hints(data.list, context)}
  </declic-search>`;
}

function renderQuery(query: Query, scene: Scene): Html {
  const lines = linked(query.results, scene).map((result) => {
    const text = html`<p>${scene.context.inlines(result.text)}</p>`;
    return html`<li>${renderLink(result, scene)}${text}</li>`;
  });
  return html`<section class="found" data-query="${query.id.text}" data-words="${query.words.text}">
    <h3 tabindex="-1">${scene.words.results(query.words.text)}</h3>
    ${query.summary && renderSummary(query.summary, scene)}
    <ol>${lines}</ol>
  </section>`;
}

function renderSummary(summary: Summary, scene: Scene): Html {
  const sources = linked(summary.sources, scene).map((result) => html`<li>${renderLink(result, scene)}</li>`);
  return html`<div class="summary">
    <h4>${scene.words.summary}</h4>
    ${scene.context.blocks(summary.text)}
    <details data-sources="${summary.id.text}">
      <summary>${scene.words.sources(sources.length)}</summary>
      <ol>${sources}</ol>
    </details>
    ${renderChoice(summary.id.text, scene)}
  </div>`;
}

/** A result's title leads to its page; its address is what to look at. */
function renderLink({ id, title, address, ad }: Result, { question, words }: Scene): Html {
  return html`${ad && html`<span class="tag">${words.ad}</span>`}
    <a href="#${question}--${id.text}" data-open="${id.text}">${title}</a>
    <span class="address">${address}</span>`;
}

function renderPage(result: Result, scene: Scene): Html {
  const { id, title, address, date, page } = result;
  return html`<section class="found page" id="${scene.question}--${id.text}" data-page="${id.text}">
    <p class="address">${address}</p>
    <h3 tabindex="-1">${title}</h3>
    ${date !== undefined && html`<p><time>${date}</time></p>`}
    ${scene.context.blocks(page)}
    ${renderChoice(id.text, scene)}
  </section>`;
}

/** A box to tick on paper; the element puts a button in its place. */
function renderChoice(id: string, { words }: Scene): Html {
  return html`<div class="mine" data-choose="${id}">
    <label class="opt"><input type="checkbox"><span>${words.choose}</span></label>
  </div>`;
}

function linked(ids: Query['results'], { results }: Scene): readonly Result[] {
  return ids.flatMap(({ text }) => results.find(({ id }) => id.text === text) ?? []);
}
