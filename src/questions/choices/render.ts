import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { renderSelection } from '../selection.ts';
import type { Choices } from './schema.ts';

export function render(id: string, data: Choices, context: RenderContext): Html {
  const mode = data.mode === 'discovery' && html` mode="discovery"`;
  return html`<declic-choices id="${id}"${mode}>
    ${renderSelection(id, 'checkbox', data.list, data.mode, context)}
  </declic-choices>`;
}
