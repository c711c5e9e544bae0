import { html, type Html } from '../../content/html.ts';
import { codeBlock, describedTable, docWords } from './doc-words.ts';
import type { ElementDoc, WordList } from './element-doc.ts';
import { renderDocPage, type DocPageOptions } from './doc-page.ts';
import { markupLines } from './markup-lines.ts';

/** An example of an element: how it is written, and what becomes of it. */
export interface ElementExample {
  readonly markdown: string;
  readonly markup: Html;
}

export interface ElementPageOptions extends DocPageOptions {
  readonly example?: ElementExample;
  /** Relative URLs of the files that any page loads to use it, in order. */
  readonly pieces: readonly string[];
}

/** The page of one element, for developers: what its sources say, and its example, live. */
export function renderElementPage(doc: ElementDoc, options: ElementPageOptions): string {
  const { example } = options;
  const [first = '', ...others] = doc.description.split(/\n(?=The author )/);
  const body = html`<p><a href="index.html">All elements</a></p>
    <h1><code>&lt;${doc.tag}&gt;</code></h1>
    <p class="lede">${docWords(first)}</p>
    ${example && live(example)}
    <h2 id="markup">The markup inside</h2>
    ${others.map((part) => html`<p>${docWords(part)}</p>`)}
    <p>It draws in light DOM: no shadow root, so no slot and no part. It reads the markup that stands inside it, adds a <code>div[data-ui]</code> of its own at the end, and never rewrites the rest. The page’s style sheets apply.</p>
    ${example && code(example)}
    ${pieces(options.pieces)}
    <h2 id="attributes">Attributes</h2>
    ${describedTable(doc.attributes, 'Attributes', 'None.')}
    <h2 id="events">Events</h2>
    ${describedTable(doc.events, 'Events', 'None.')}
    <h2 id="members">Fields and methods</h2>
    ${describedTable(doc.members, 'Fields and methods', members(doc))}
    <h2 id="style">Style</h2>
    ${describedTable(doc.cssProperties, 'Custom properties', 'It takes the colours of the page’s tokens: src/styles/tokens.css.')}
    <h2 id="words">Words</h2>
    <p>What it may say by itself. All other words are the author’s.</p>
    ${doc.messages.length > 0 ? doc.messages.map(wordsTable) : html`<p>None.</p>`}
    <p class="soft">Source: <code>${doc.source}</code></p>`;
  return renderDocPage(doc.tag, first.replaceAll('`', ''), body, options);
}

function live({ markup }: ElementExample): Html {
  return html`<h2 id="example">Example</h2>
    <div class="live flow" lang="fr">${markup}</div>`;
}

function code({ markdown, markup }: ElementExample): Html {
  return html`<h3 id="markdown">In a module’s Markdown</h3>
    ${codeBlock(markdown.trim(), 'Markdown of the example', 'fr')}
    <details><summary id="html">The HTML that comes of it</summary>
    ${codeBlock(markupLines(markup.text), 'HTML of the example', 'fr')}</details>`;
}

function pieces(files: readonly string[]): Html | false {
  return (
    files.length > 0 &&
    html`<h2 id="files">Files to load</h2>
    <ul>${files.map((file) => html`<li><a href="${file}">${file}</a></li>`)}</ul>
    <p><a href="any-page.html">How to use them in any page</a></p>`
  );
}

function members({ events }: ElementDoc): string {
  const asks = events.some(({ name }) => name === 'declic-answer');
  return asks
    ? 'question: what a player asks of it, as question.verdict and question.restore(). See “In any page”.'
    : 'None that a page needs.';
}

function wordsTable({ file, words }: WordList): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="Words of ${file}"><table>
    <caption><code>${file}</code></caption>
    <thead><tr><th scope="col">Key</th><th scope="col">Words</th></tr></thead>
    <tbody>${words.map(([key, text]) => html`<tr><th scope="row"><code>${key}</code></th><td lang="fr">${spoken(text)}</td></tr>`)}</tbody>
  </table></div>`;
}

/** Words as they are said; code that makes them, as code. */
function spoken(text: string): Html | string {
  const shown = text.replaceAll(String.raw`\u00a0`, '\u00a0');
  return text.includes('=>') ? html`<code>${shown}</code>` : shown;
}
