import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { readTrainersData, type TrainersModule } from '../trainers/trainers-data.ts';
import { messages as words } from './messages.fr.ts';
import { snippet } from './snippet.ts';

/**
 * Lines of HTML that show a module in any page, for a module to choose, and the same frame in this page when asked.
 * The author writes the lines for the first module in a `pre`, which stands as it is without a script.
 *
 * @tag declic-embed
 */
export class DeclicEmbed extends LitElement {
  static override readonly properties = { chosen: { state: true }, shown: { state: true } };
  declare protected chosen: number;
  declare protected shown: boolean;
  readonly #modules = readTrainersData().modules;

  constructor() {
    super();
    this.chosen = 0;
    this.shown = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const module = this.#modules[this.chosen];
    return html`<div class="fields flow">
      <p>
        <label for="embedded">${words.module}</label>
        <select id="embedded" @change=${this.#choose}>
          ${this.#modules.map(({ title }, index) => html`<option value=${index}>${title}</option>`)}
        </select>
      </p>
      <p>
        <button class="tool" type="button" aria-expanded=${this.shown} @click=${this.#toggle}>
          ${this.shown ? words.hide : words.show}
        </button>
      </p>
      ${
        this.shown && module !== undefined
          ? html`<p class="soft small">${words.showHint}</p>
              <iframe class="example" src=${module.page} title=${module.title}></iframe>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const lines = this.querySelector('pre code');
    const module = this.#modules[this.chosen];
    if (lines !== null && module !== undefined) lines.textContent = this.#lines(module);
    const plain = this.querySelector<HTMLElement>(':scope > [data-plain]');
    if (plain !== null) plain.hidden = !isFromDisk();
  }

  #lines({ page, title }: TrainersModule): string {
    const folder = page.replace(/index\.html$/, '');
    // From a disk a page does not know where the site is: its words say what to fill in.
    const url = isFromDisk()
      ? `${words.unknownSite}${folder.replace(/^(?:\.\.\/)+/, '')}`
      : new URL(folder, document.baseURI).href;
    return snippet({ url, title, link: words.link(title) });
  }

  readonly #choose = ({ target }: Event): void => {
    this.chosen = Number((target as HTMLSelectElement).value);
  };

  readonly #toggle = (): void => {
    this.shown = !this.shown;
  };
}

function isFromDisk(): boolean {
  return location.protocol === 'file:';
}

customElements.define('declic-embed', DeclicEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'declic-embed': DeclicEmbed;
  }
}
