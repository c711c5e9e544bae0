import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { messages as words } from './messages.fr.ts';

const { dataset: page } = document.documentElement;

/**
 * Night and text size, kept on this device for every page of the site or platform.
 *
 * @tag declic-display
 */
export class DeclicDisplay extends LitElement {
  static override readonly properties = { dark: { state: true }, size: { state: true } };
  declare protected dark: boolean;
  declare protected size: number;
  protected readonly store = createDeviceStore('display', '');

  constructor() {
    super();
    const theme = this.store.read('theme');
    this.dark = theme === '' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
    this.size = Number(this.store.read('size') || 1);
    if (theme !== '') page['theme'] = theme;
    page['size'] = String(this.size);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<span class="row">
      ${this.night()}
      <button class="tool" type="button" @click=${() => this.setSize((this.size % 3) + 1)}>
        ${icon('i-size')}<span class="sr">${words.sizes[this.size - 1]}</span>
      </button>
    </span>`;
  }

  protected night(): TemplateResult {
    return html`<button class="tool" type="button" aria-pressed=${this.dark} @click=${this.#toggleTheme}>
      ${icon('i-theme')}<span class="sr">${words.dark}</span>
    </button>`;
  }

  readonly #toggleTheme = (): void => {
    this.dark = !this.dark;
    const theme = this.dark ? 'dark' : 'light';
    page['theme'] = theme;
    this.store.write('theme', theme);
  };

  /** @param size from 1, the usual one, to 3. */
  protected setSize(size: number): void {
    this.size = size;
    this.store.write('size', (page['size'] = String(size)));
  }
}

customElements.define('declic-display', DeclicDisplay);

declare global {
  interface HTMLElementTagNameMap {
    'declic-display': DeclicDisplay;
  }
}
