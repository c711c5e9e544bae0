import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { forgetDevice } from '../../tracking/forget.ts';
import { ForgottenEvent } from './forgotten-event.ts';
import { forgetPages } from '../offline/kept-copies.ts';
import { messages as words } from './messages.fr.ts';

/**
 * « Effacer mes données »: after one more question, empties what this device keeps for the library.
 * Stands on pages that play no module.
 *
 * @tag declic-forget
 * @fires {ForgottenEvent} declic-forgotten - The device is emptied.
 */
export class DeclicForget extends LitElement {
  static override readonly properties = { step: { state: true } };
  declare protected step: 'rest' | 'ask' | 'done' | 'blocked';

  constructor() {
    super();
    this.step = 'rest';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('declic-brought', this.#brought);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('declic-brought', this.#brought);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const asking = this.step === 'ask';
    return html`<p>
        <button class="tool" type="button" aria-expanded=${asking} @click=${this.#toggle}>${words.forget}</button>
      </p>
      ${
        asking
          ? html`<div class="box flow" role="group" aria-label=${words.forget}>
            <p>${words.ask}</p>
            <p class="row">
              <button class="btn alt" type="button" @click=${this.#forget}>${words.yes}</button>
              <button class="btn alt" type="button" @click=${this.#toggle}>${words.no}</button>
            </p>
          </div>`
          : nothing
      }
      <p role="status">${this.step === 'done' ? words.done : this.step === 'blocked' ? words.blocked : nothing}</p>`;
  }

  /** Something is kept again. */
  readonly #brought = (): void => {
    this.step = 'rest';
  };

  readonly #toggle = (): void => {
    this.step = this.step === 'ask' ? 'rest' : 'ask';
  };

  readonly #forget = async (): Promise<void> => {
    const isEmpty = forgetDevice() && (await forgetPages());
    this.step = isEmpty ? 'done' : 'blocked';
    if (isEmpty) this.dispatchEvent(new ForgottenEvent());
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}

customElements.define('declic-forget', DeclicForget);

declare global {
  interface HTMLElementTagNameMap {
    'declic-forget': DeclicForget;
  }
}
