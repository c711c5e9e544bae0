import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import type { DeclicModule, ScreenView } from '../element.ts';
import { messages as words } from './messages.fr.ts';

/**
 * At the end of a module: what is left, what to see again, print, start again.
 * Stands inside a `<declic-module>` and follows it.
 *
 * @tag declic-ending
 */
export class DeclicEnding extends LitElement {
  static override readonly properties = { asking: { state: true } };
  declare protected asking: boolean;

  constructor() {
    super();
    this.asking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.module?.addEventListener('declic-progress', () => {
      this.asking = false;
      this.requestUpdate();
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const screens = this.module?.overview ?? [];
    const unseen = screens.filter((screen) => !screen.seen);
    const open = screens.filter((screen) => screen.seen && screen.open);
    const review = screens.filter((screen) => screen.seen && !screen.right && !screen.open);
    return html`<div class="flow">
      ${unseen.length > 0 ? html`<p>${words.unseen}</p>${this.list(unseen, 'm-todo', words.unseenScreen)}` : nothing}
      ${open.length > 0 ? html`<p>${words.open}</p>${this.list(open, 'm-todo', words.unseenScreen)}` : nothing}
      ${
        review.length > 0
          ? html`<h3>${words.review}</h3>${this.list(review, 'm-open', words.reviewScreen)}
            <p class="soft small">${words.nothingCounted}</p>`
          : nothing
      }
      <p class="row">
        <button class="tool" type="button" @click=${this.#printSheet}>${icon('i-print')}${words.print}</button>
        <button class="tool" type="button" aria-expanded=${this.asking} @click=${this.#toggle}>
          ${icon('i-retry')}${words.restart}
        </button>
      </p>
      ${this.asking ? this.confirm() : nothing}
    </div>`;
  }

  private confirm(): TemplateResult {
    return html`<div class="box flow" role="group" aria-label=${words.restart}>
      <p>${words.restartAsk}</p>
      <p class="row">
        <button class="btn alt" type="button" @click=${() => this.module?.restart()}>${words.restartYes}</button>
        <button class="btn alt" type="button" @click=${this.#toggle}>${words.restartNo}</button>
      </p>
    </div>`;
  }

  private list(
    screens: readonly ScreenView[],
    mark: string,
    name: (place: number) => string,
  ): TemplateResult {
    return html`<ul class="can">
      ${screens.map(
        (screen) =>
          html`<li>${icon(mark, 'm')}<span>${screen.title}<br><button
            class="link" type="button" @click=${() => this.module?.show(screen.id)}>${name(screen.place)}</button></span></li>`,
      )}
    </ul>`;
  }

  /** One sheet: what to keep in mind and what one can do now. The browser's own « print » prints the whole module. */
  readonly #printSheet = (): void => {
    const screens = [...(this.module?.querySelectorAll('section.screen:not([data-end])') ?? [])];
    const others = [
      ...screens.filter((screen) => screen.querySelector('.recap') === null),
      ...document.querySelectorAll('.moment, .foot'),
    ];
    for (const element of others) element.setAttribute('data-off-sheet', '');
    print();
    for (const element of others) element.removeAttribute('data-off-sheet');
  };

  readonly #toggle = (): void => {
    this.asking = !this.asking;
  };

  private get module(): DeclicModule | null {
    return this.closest('declic-module');
  }
}

customElements.define('declic-ending', DeclicEnding);

declare global {
  interface HTMLElementTagNameMap {
    'declic-ending': DeclicEnding;
  }
}
