import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { messages as words } from './messages.fr.ts';

/**
 * Night and text size, kept on this device for every page of the site or platform.
 *
 * @tag declic-display
 */
export class DeclicDisplay extends LitElement {
  static override readonly properties = { dark: { state: true }, size: { state: true } };
  declare protected dark: boolean;
  declare protected size: number;
  readonly #store = createDeviceStore('display', '');

  constructor() {
    super();
    const theme = this.#store.read('theme');
    this.dark = theme === '' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
    this.size = Number(this.#store.read('size') || 1);
    if (theme !== '') document.documentElement.dataset['theme'] = theme;
    if (this.size > 1) document.documentElement.dataset['size'] = String(this.size);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<span class="row">
      <button class="tool" type="button" aria-pressed=${this.dark} @click=${this.#toggleTheme}>
        ${icon('i-theme')}<span class="sr">${words.dark}</span>
      </button>
      <button class="tool" type="button" @click=${this.#nextSize}>
        ${icon('i-size')}<span class="sr">${words.sizes[this.size - 1]}</span>
      </button>
    </span>`;
  }

  readonly #toggleTheme = (): void => {
    this.dark = !this.dark;
    const theme = this.dark ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme;
    this.#store.write('theme', theme);
  };

  readonly #nextSize = (): void => {
    this.size = (this.size % 3) + 1;
    document.documentElement.dataset['size'] = String(this.size);
    this.#store.write('size', String(this.size));
  };
}

customElements.define('declic-display', DeclicDisplay);

declare global {
  interface HTMLElementTagNameMap {
    'declic-display': DeclicDisplay;
  }
}
