import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { DeclicDisplay } from '../../player/display/element.ts';
import { messages as words } from './messages.fr.ts';

/**
 * What `declic-display` sets, contrast and animations, for every page of the site: night at hand, the rest in a box
 * that opens below. All of it is kept on this device.
 *
 * @tag declic-preferences
 */
export class DeclicPreferences extends DeclicDisplay {
  static override readonly properties = {
    ...DeclicDisplay.properties,
    contrast: { state: true },
    calm: { state: true },
    isOpen: { state: true },
  };
  declare protected contrast: boolean;
  declare protected calm: boolean;
  declare protected isOpen: boolean;

  constructor() {
    super();
    this.contrast = this.store.read('contrast') === 'more';
    this.calm = this.store.read('motion') === 'less';
    this.isOpen = false;
    this.#apply();
  }

  protected override render(): TemplateResult {
    return html`<span class="row">
        ${this.night()}
        <button
          class="tool"
          type="button"
          aria-expanded=${this.isOpen}
          aria-controls="preferences"
          @click=${this.#toggle}
          @keydown=${this.#escape}
        >
          ${icon('i-size')}<span class="sr">${words.title}</span>
        </button>
      </span>
      <div class="preferences" id="preferences" role="group" aria-label=${words.title} ?hidden=${!this.isOpen} @keydown=${this.#escape}>
        ${this.isOpen ? this.#choices() : nothing}
      </div>`;
  }

  #choices(): TemplateResult {
    const size = (name: string, at: number): TemplateResult => html`<label>
      <input type="radio" name="text-size" .checked=${this.size === at + 1} @change=${() => this.setSize(at + 1)} />
      ${name}
    </label>`;
    const box = (name: string, isOn: boolean, change: () => void): TemplateResult =>
      html`<label><input type="checkbox" .checked=${isOn} @change=${change} />${name}</label>`;
    return html`<fieldset>
        <legend>${words.size}</legend>
        ${words.sizes.map(size)}
      </fieldset>
      <p>${box(words.contrast, this.contrast, this.#toggleContrast)} ${box(words.calm, this.calm, this.#toggleCalm)}</p>
      <p class="row">
        <button class="tool" type="button" @click=${this.#toggle}>${words.close}</button>
        <span class="soft small">${words.kept}</span>
      </p>`;
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    if (!this.isOpen) this.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.isOpen) this.#toggle();
  };

  readonly #toggleContrast = (): void => {
    this.contrast = !this.contrast;
    this.store.write('contrast', this.contrast ? 'more' : '');
    this.#apply();
  };

  readonly #toggleCalm = (): void => {
    this.calm = !this.calm;
    this.store.write('motion', this.calm ? 'less' : '');
    this.#apply();
  };

  #apply(): void {
    document.documentElement.toggleAttribute('data-contrast', this.contrast);
    document.documentElement.toggleAttribute('data-calm', this.calm);
  }
}

customElements.define('declic-preferences', DeclicPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'declic-preferences': DeclicPreferences;
  }
}
