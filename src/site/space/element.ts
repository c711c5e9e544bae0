import './attestation/element.ts';
import './transfer/element.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { dayOf } from '../../tracking/diary.ts';
import { readKept, type KeptValue } from '../../tracking/kept.ts';
import { messages as wayOn } from '../continue/messages.fr.ts';
import { farMark } from '../far-mark.ts';
import { readPageData } from '../read-page-data.ts';
import { dayInWords } from './dates.ts';
import { messages as words } from './messages.fr.ts';
import type { SpaceData } from './space-data.ts';
import { viewOf, type Again, type Begun, type SpaceView } from './view.ts';

/**
 * What this device keeps of the library’s modules: where to go on, what to see again, what one can do now, an attestation.
 * The author writes a script of JSON inside: the library’s modules, as `SpaceData` says.
 *
 * @tag declic-space
 * @attr catalogue - Relative URL of the list of modules.
 * @attr level - Relative URL of « Faire le point », where there is such a page.
 * @attr notice - Who answers for the words of the competences.
 * @fires {BroughtEvent} declic-brought - From `<declic-transfer>`, which comes with it: a file was taken in.
 */
export class DeclicSpace extends LitElement {
  static override readonly properties = { kept: { state: true } };
  /** Undefined where the browser lets nobody read. */
  declare protected kept: readonly KeptValue[] | undefined;

  constructor() {
    super();
    this.kept = readKept();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('declic-forgotten', this.#read);
    document.addEventListener('declic-brought', this.#read);
    // Another tab, or the way back from a module.
    addEventListener('storage', this.#read);
    addEventListener('pageshow', this.#read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('declic-forgotten', this.#read);
    document.removeEventListener('declic-brought', this.#read);
    removeEventListener('storage', this.#read);
    removeEventListener('pageshow', this.#read);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  /** What stands below has moved since the browser went there. */
  protected override firstUpdated(): void {
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  protected override render(): TemplateResult {
    if (this.kept === undefined)
      return html`<div class="box flow"><p>${words.blocked}</p><p class="soft">${words.blockedTip}</p>${this.way()}</div>`;
    const data = readPageData(this) as SpaceData;
    const view = viewOf(data, this.kept, dayOf(Date.now()));
    return html`${location.protocol === 'file:' ? html`<p class="note">${words.file}</p>` : nothing}
      ${view.begun.length + view.done.length > 0 ? this.sections(data, view) : this.level || this.empty()}`;
  }

  private sections(data: SpaceData, view: SpaceView): TemplateResult {
    return html`${this.begun(view)} ${this.again(view)} ${this.level} ${this.done(view)} ${this.abilities(view)}
    ${
      view.done.length > 0
        ? html`<declic-attestation .data=${data} .view=${view} notice=${this.notice}></declic-attestation>`
        : nothing
    }`;
  }

  /** What was answered to « Faire le point »; an empty string where nothing was. */
  private get level(): TemplateResult | '' {
    const page = this.getAttribute('level');
    const isBegun = this.kept?.some(({ module, name }) => module === 'level' && name === 'answers') === true;
    if (page === null || !isBegun) return '';
    return html`<section class="space-part flow" aria-labelledby="bilan">
      <h2 id="bilan">${words.level}</h2>
      <p>${words.levelText}</p>
      <p><a class="btn alt" href=${page}>${words.levelGo}</a></p>
    </section>`;
  }

  private empty(): TemplateResult {
    return html`<div class="box flow"><p>${words.empty}</p>${this.way()}</div>`;
  }

  private way(): TemplateResult {
    return html`<p><a class="btn" href=${this.getAttribute('catalogue') ?? ''}>${words.choose}</a></p>`;
  }

  private begun({ begun }: SpaceView): TemplateResult | typeof nothing {
    if (begun.length === 0) return nothing;
    return html`<section class="space-part" aria-labelledby="commences">
      <h2 id="commences">${words.begun}</h2>
      <ul class="grid">${begun.map((one, place) => this.goOn(one, place === 0))}</ul>
    </section>`;
  }

  private goOn({ module, screen }: Begun, isFirst: boolean): TemplateResult {
    const { title, page, screens } = module;
    const place = { screen, screens: screens.length };
    return html`<li class="go-on">
      ${farMark(place)}
      <p><b>${title}</b><br><span class="small soft">${wayOn.place(place)}</span></p>
      <a class="btn ${isFirst ? '' : 'alt'}" href=${page}>${wayOn.go}<span class="sr"> ${wayOn.goTo(title)}</span>${icon('i-next')}</a>
    </li>`;
  }

  private again({ due, later }: SpaceView): TemplateResult | typeof nothing {
    const [next] = later;
    if (due.length === 0 && next === undefined) return nothing;
    return html`<section class="space-part flow" aria-labelledby="revoir">
      <h2 id="revoir">${words.again}</h2>
      ${
        due.length > 0
          ? html`<div class="box again flow"><p>${words.dueLong}</p><ul class="can">${due.map((one) => this.due(one))}</ul></div>`
          : html`<p>${words.nothingDue}</p>`
      }
      ${next === undefined ? nothing : html`<p class="soft">${words.later(later.length, this.day(next.day))}</p>`}
    </section>`;
  }

  private due({ module, title, href, isDeck }: Again): TemplateResult {
    return html`<li>${icon('m-open', 'm')}<span><a href=${href}>${title}</a><br>
      <span class="small soft">${module.title}${isDeck ? ` · ${words.deck}` : nothing}</span></span></li>`;
  }

  private done({ done }: SpaceView): TemplateResult | typeof nothing {
    if (done.length === 0) return nothing;
    return html`<section class="space-part" aria-labelledby="termines">
      <h2 id="termines">${words.done}</h2>
      <ul class="rows">${done.map(
        ({ module, day }) => html`<li>
          ${icon('m', 'm')}<b><a href=${module.page}>${module.title}</a></b>
          <span class="small soft">${day === undefined ? words.doneSome : words.doneOn(this.day(day))}</span>
        </li>`,
      )}</ul>
    </section>`;
  }

  private abilities({ done, abilities }: SpaceView): TemplateResult | typeof nothing {
    if (done.length + abilities.length === 0) return nothing;
    const group = (title: string, lines: readonly string[]): TemplateResult => html`<div>
      <h4>${title}</h4>
      <ul class="can">${lines.map((line) => html`<li>${icon('m', 'm')}<span>${line}</span></li>`)}</ul>
    </div>`;
    return html`<section class="space-part flow" aria-labelledby="savoir">
      <h2 id="savoir">${words.abilities}</h2>
      ${
        done.length > 0
          ? html`<h3>${words.byModule}</h3>
            <div class="space-grid">${done.map(({ module }) => group(module.title, module.canDo))}</div>`
          : nothing
      }
      ${
        abilities.length > 0
          ? html`<h3>${words.byCompetence}</h3>
            <div class="space-grid">${abilities.map(({ label, lines }) => group(label, lines))}</div>
            <p class="small soft">${this.notice}</p>`
          : nothing
      }
    </section>`;
  }

  private day(day: number): string {
    return dayInWords(day, document.documentElement.lang);
  }

  private get notice(): string {
    return this.getAttribute('notice') ?? '';
  }

  readonly #read = (): void => {
    this.kept = readKept();
  };
}

customElements.define('declic-space', DeclicSpace);

declare global {
  interface HTMLElementTagNameMap {
    'declic-space': DeclicSpace;
  }
}
