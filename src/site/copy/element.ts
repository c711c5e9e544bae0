import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { messages as words } from './messages.fr.ts';

/**
 * A button that copies the code above it. Without JavaScript, or where a page may not copy, the code is all there is.
 * The author writes a `pre` inside.
 *
 * @tag declic-copy
 * @attr label - What is copied, for those who hear the page.
 */
export class DeclicCopy extends LitElement {
  static override readonly properties = { copied: { state: true } };
  declare protected copied: boolean;

  constructor() {
    super();
    this.copied = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    // A page that came without TLS has no clipboard, whatever its type says.
    if (!isSecureContext) return nothing;
    return html`<p class="row">
      <button class="tool" type="button" @click=${this.#copy}>
        <span>${words.copy}<span class="sr">: ${this.getAttribute('label')}</span></span>
      </button>
      <span role="status">${this.copied ? words.copied : nothing}</span>
    </p>`;
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.querySelector('pre')?.textContent ?? '');
    this.copied = true;
  };
}

customElements.define('declic-copy', DeclicCopy);

declare global {
  interface HTMLElementTagNameMap {
    'declic-copy': DeclicCopy;
  }
}
