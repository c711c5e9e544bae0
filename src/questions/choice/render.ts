import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { renderSelection } from '../selection.ts';
import type { Choice } from './schema.ts';

export function render(id: string, data: Choice, context: RenderContext): Html {
  const mode = data.mode === 'discovery' && html` mode="discovery"`;
  return html`<declic-choice id="${id}"${mode}>
    ${renderSelection(id, 'radio', data.list, data.mode, context)}
  </declic-choice>`;
}
