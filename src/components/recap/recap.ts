import type { ContainerType, ParseContext, RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container } from '../../content/prose.ts';

/** What to keep in mind: shown at the end, printed on the sheet. */
export interface Recap {
  readonly blocks: readonly Block[];
}

declare module '../../content/element.ts' {
  interface ElementData {
    recap: Recap;
  }
}

function parse(container: Container & { readonly place: Place }, context: ParseContext): Recap {
  if (!container.children.some((block) => block.type === 'list')) {
    context.error(container.place, {
      code: 'empty-recap',
      message: 'Ce récapitulatif n’a pas de liste.',
      mend: 'Écrivez trois à cinq lignes qui commencent par « - ».',
    });
  }
  return { blocks: container.children };
}

function render(id: string, data: Recap, context: RenderContext): Html {
  return html`<div class="recap"${id !== '' && html` id="${id}"`}>${context.blocks(data.blocks)}</div>`;
}

export const recap: ContainerType<'recap'> = {
  name: 'recap',
  attributes: [],
  needsId: false,
  parse,
  render,
  seconds: () => 0,
};
