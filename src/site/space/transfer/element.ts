import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../../../controllers/icon.ts';
import { uiBox } from '../../../controllers/ui-box.ts';
import { bringIn } from '../../../tracking/join.ts';
import { readKept, writeKept } from '../../../tracking/kept.ts';
import { ForgottenEvent } from '../../forget/forgotten-event.ts';
import { download } from '../download.ts';
import { BroughtEvent } from './brought-event.ts';
import { readExport, writeExport, type Refusal } from './export-file.ts';
import { messages as words } from './messages.fr.ts';

/**
 * Gives a file with all that this device keeps, and takes one in: what is here stays, what is missing comes.
 * A file that is foreign, damaged or newer is refused with its reason, and changes nothing.
 *
 * @tag declic-transfer
 * @fires {BroughtEvent} declic-brought - A file was taken in.
 */
export class DeclicTransfer extends LitElement {
  static override readonly properties = { told: { state: true } };
  declare protected told: string;

  constructor() {
    super();
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(ForgottenEvent.type, this.#forgotten);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(ForgottenEvent.type, this.#forgotten);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="space-grid">
        <p>
          <button class="tool" type="button" aria-describedby="emporter" @click=${this.#download}>
            ${icon('i-weight')}${words.download}
          </button>
          <span class="small soft" id="emporter">${words.downloadTip}</span>
        </p>
        <p>
          <button class="tool" type="button" aria-describedby="reprendre" @click=${this.#choose}>
            ${icon('i-retry')}${words.takeIn}
          </button>
          <span class="small soft" id="reprendre">${words.takeInTip}</span>
        </p>
      </div>
      <input type="file" accept=".json,application/json" hidden aria-label=${words.takeIn} @change=${this.#takeIn} />
      <p role="status">${this.told}</p>`;
  }

  readonly #download = (): void => {
    const kept = readKept();
    if (kept === undefined || kept.length === 0) {
      this.told = kept === undefined ? words.refused.blocked : words.nothing;
      return;
    }
    const written = new Date().toISOString();
    download(
      `declic-mon-espace-${written.slice(0, 10)}.json`,
      'application/json',
      writeExport(kept, written),
    );
    this.told = words.saved;
  };

  /** What was said of a file is past. */
  readonly #forgotten = (): void => {
    this.told = '';
  };

  readonly #choose = (): void => {
    this.querySelector('input')?.click();
  };

  readonly #takeIn = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    if (text === undefined) return;
    const found = this.bring(text);
    this.told = typeof found === 'number' ? words.taken(found) : words.refused[found];
  };

  /** @returns how many modules the file holds, or why it is not taken in. */
  private bring(text: string): number | Refusal | 'full' | 'blocked' {
    const found = readExport(text);
    if ('refusal' in found) return found.refusal;
    const kept = readKept();
    const status = kept === undefined ? 'blocked' : writeKept(bringIn(kept, found.values));
    if (status !== 'ok') return status;
    this.dispatchEvent(new BroughtEvent());
    return new Set(found.values.filter(({ name }) => name === 'state').map(({ module }) => module)).size;
  }
}

customElements.define('declic-transfer', DeclicTransfer);

declare global {
  interface HTMLElementTagNameMap {
    'declic-transfer': DeclicTransfer;
  }
}
