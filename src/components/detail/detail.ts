import type { ContainerType, ParseContext, RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container } from '../../content/prose.ts';
import { emptyDetail, missingTitle } from './problems.ts';

/** What some want to know and others can leave closed. It prints open. */
export interface Detail {
  readonly title: string;
  readonly blocks: readonly Block[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    detail: Detail;
  }
}

function parse(container: Container & { readonly place: Place }, context: ParseContext): Detail {
  const title = container.attributes.values['title'] ?? '';
  if (title.trim() === '') context.error(container.place, missingTitle());
  if (container.children.length === 0) context.error(container.place, emptyDetail());
  return { title: context.typeset(title), blocks: container.children };
}

function render(id: string, data: Detail, context: RenderContext): Html {
  return html`<details class="detail flow"${id !== '' && html` id="${id}"`}>
    <summary>${data.title}</summary>
    ${context.blocks(data.blocks)}
  </details>`;
}

export const detail: ContainerType<'detail'> = {
  name: 'detail',
  attributes: ['title'],
  needsId: false,
  parse,
  render,
  seconds: () => 0,
};
