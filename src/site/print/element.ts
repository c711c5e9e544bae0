import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { messages as words } from './messages.fr.ts';

/**
 * A button that prints the page. Without JavaScript the browser's own way is all there is.
 *
 * @tag declic-print
 */
export class DeclicPrint extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<button class="tool" type="button" @click=${() => print()}>${icon('i-print')}${words.print}</button>`;
  }
}

customElements.define('declic-print', DeclicPrint);

declare global {
  interface HTMLElementTagNameMap {
    'declic-print': DeclicPrint;
  }
}
