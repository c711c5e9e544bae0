import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { farMark } from '../far-mark.ts';
import { readPageData } from '../read-page-data.ts';
import { lastVisit, type LastVisit, type VisitedModule } from './last-visit.ts';
import { messages as words } from './messages.fr.ts';

/**
 * « Continuer où j’en étais »: the way back to the module left last, where this device keeps one; nothing elsewhere.
 * The author writes a script of JSON inside: the modules, as `VisitedModule` says.
 *
 * @tag declic-continue
 * @attr space - Relative URL of « Mon espace ».
 */
export class DeclicContinue extends LitElement {
  static override readonly properties = { last: { state: true } };
  declare protected last: LastVisit | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find();
    // The way back from a module.
    addEventListener('pageshow', this.#find);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#find);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.last === undefined) return nothing;
    const { module, screen } = this.last;
    const place = { screen, screens: module.screens };
    return html`<section class="go-on" aria-labelledby="continuer">
      ${farMark(place)}
      <div>
        <h2 class="ct" id="continuer">${words.title}</h2>
        <p>${module.title}<br><span class="soft small">${words.place(place)}</span></p>
      </div>
      <p class="row">
        <a class="btn" href=${module.page}>${words.go}<span class="sr"> ${words.goTo(module.title)}</span>${icon('i-next')}</a>
        <a class="tool" href=${this.getAttribute('space') ?? ''}>${words.space}</a>
      </p>
    </section>`;
  }

  readonly #find = (): void => {
    const modules = readPageData(this) as readonly VisitedModule[];
    this.last = lastVisit(modules, (module, name) => createDeviceStore(module, '').read(name));
  };
}

customElements.define('declic-continue', DeclicContinue);

declare global {
  interface HTMLElementTagNameMap {
    'declic-continue': DeclicContinue;
  }
}
