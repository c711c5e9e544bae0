import type { RenderContext } from '../content/element.ts';
import { html, Html } from '../content/html.ts';
import type { Drawing, Module } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import type { Block, Inline, ListItem, Table } from '../content/prose.ts';
import { componentTypes } from '../components/schemas.ts';
import { questionTypes } from '../questions/schemas.ts';
import { inlineDrawing } from './drawing.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { inLanguage } from '../i18n/language.ts';

/** How prose becomes HTML on one page. */
export interface ProseOptions {
  readonly lang: string;
  /** The drawing that stands in the page itself; the others are files. */
  readonly inline?: Drawing;
  /** Before the paths of the module's files, e.g. `../`. */
  readonly base?: string;
  /** URL of a file of the module, where `base` does not say it. */
  readonly file?: (path: string) => string;
  /** Relative URL of the page whose foot explains the words, where it is another one. */
  readonly words?: string;
}

/** A context that renders any block, elements included. */
export function proseContext(options: ProseOptions): RenderContext {
  const context: RenderContext = {
    lang: options.lang,
    file: options.file ?? ((path) => `${options.base ?? ''}${path}`),
    blocks: (blocks) => html`${blocks.map((block) => renderBlock(block, options, context))}`,
    inlines: (inlines) => html`${inlines.map((inline) => renderInline(inline, options, context))}`,
  };
  return context;
}

function renderBlock(block: Block, options: ProseOptions, context: RenderContext): Html {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.children, options, context);
    case 'heading': {
      // A screen's title is h2, and headings inside a screen start at `###`: levels are the source's.
      const { level } = block;
      const id = block.attributes.id !== undefined && html` id="${block.attributes.id}"`;
      const { minutes } = block.attributes.values;
      const time =
        minutes !== undefined &&
        html` <span class="minutes">${inLanguage(context.lang, { fr: messages, en: messagesEn }).minutes(Number(minutes))}</span>`;
      const inside = html`${context.inlines(block.children)}${time}`;
      return new Html(`<h${level}${id ? id.text : ''}>${inside.text}</h${level}>`);
    }
    case 'list': {
      const items = block.items.map((item) => html`<li>${listItem(item, context)}</li>`);
      if (!block.ordered) return html`<ul>${items}</ul>`;
      return html`<ol${block.start !== 1 && html` start="${block.start}"`}>${items}</ol>`;
    }
    case 'quote':
      return html`<blockquote>${context.blocks(block.children)}</blockquote>`;
    case 'table':
      return renderTable(block, context);
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr>`;
    case 'element':
      return renderElement(block, context);
    case 'container':
      return context.blocks(block.children);
  }
}

/** A tight list has bare text; a loose one has paragraphs. */
function listItem(item: ListItem, context: RenderContext): Html {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return context.blocks(item.children);
  return html`${context.inlines(first.children)}${context.blocks(rest)}`;
}

function renderParagraph(children: readonly Inline[], options: ProseOptions, context: RenderContext): Html {
  const [only] = children;
  if (children.length === 1 && only?.type === 'image') {
    return html`<figure class="draw">${renderInline(only, options, context)}</figure>`;
  }
  return html`<p>${context.inlines(children)}</p>`;
}

function renderInline(inline: Inline, options: ProseOptions, context: RenderContext): Html {
  switch (inline.type) {
    case 'text':
      return html`${inline.text}`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${context.inlines(inline.children)}</strong>`;
    case 'emphasis':
      return html`<em>${context.inlines(inline.children)}</em>`;
    case 'deleted':
      return html`<del>${context.inlines(inline.children)}</del>`;
    case 'link':
      return renderLink(
        inline.href.startsWith('#mot-') ? `${options.words ?? ''}${inline.href}` : inline.href,
        inline.children,
        context,
      );
    case 'image':
      if (options.inline?.path === inline.src) return inlineDrawing(options.inline, inline.alt);
      return html`<img src="${context.file(inline.src)}" alt="${inline.alt}" width="320" height="240" loading="lazy">`;
  }
}

function renderLink(href: string, children: readonly Inline[], context: RenderContext): Html {
  if (!/^https?:/.test(href)) return html`<a href="${href}">${context.inlines(children)}</a>`;
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const same = plainText(children).includes(words.newTab);
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">
    ${context.inlines(children)}${!same && html`<span class="sr"> (${words.newTab})</span>`}
  </a>`;
}

function renderTable(table: Table, context: RenderContext): Html {
  const cells = (row: readonly (readonly Inline[])[]): Html =>
    html`<tr>${row.map((cell) => html`<td>${context.inlines(cell)}</td>`)}</tr>`;
  // A table wider than the screen scrolls by itself, by keyboard too, which then says what it is in.
  const name = table.header.map(plainText).join(', ');
  return html`<div class="table" tabindex="0" role="region" aria-label="${name}"><table>
    <thead><tr>${table.header.map((cell) => html`<th scope="col">${context.inlines(cell)}</th>`)}</tr></thead>
    <tbody>${table.rows.map(cells)}</tbody>
  </table></div>`;
}

/** The type's own renderer; the name picks it, so that data and renderer belong together. */
function renderElement(block: Extract<Block, { type: 'element' }>, context: RenderContext): Html {
  const type = [...questionTypes, ...componentTypes].find(({ name }) => name === block.name);
  if (type === undefined) throw new UnknownElementError(block.name);
  const render = type.render as (id: string, data: unknown, context: RenderContext) => Html;
  return render(block.id, block.data, context);
}

/** Compiled data names an element that this edition does not know. */
export class UnknownElementError extends Error {
  constructor(name: string) {
    super(`No element is called “${name}”: the module was compiled by a newer edition.`);
    this.name = 'UnknownElementError';
  }
}

/** The drawing that goes into the page itself: the first one of the first screen. */
export function firstDrawing(module: Module): Drawing | undefined {
  const images = (module.text.screens[0]?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' ? block.children.filter((inline) => inline.type === 'image') : [],
  );
  return module.drawings.find((drawing) => drawing.path === images[0]?.src);
}
