import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { renderSelection } from '../selection.ts';
import type { Opinion } from './schema.ts';

export function render(id: string, data: Opinion, context: RenderContext): Html {
  return html`<declic-opinion id="${id}">
    ${renderSelection(id, 'radio', data.list, 'counted', context)}
  </declic-opinion>`;
}
