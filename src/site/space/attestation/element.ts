import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../controllers/icon.ts';
import { uiBox } from '../../../controllers/ui-box.ts';
import { dayOf } from '../../../tracking/diary.ts';
import { dayInWords } from '../dates.ts';
import { download } from '../download.ts';
import type { SpaceData, SpaceModule } from '../space-data.ts';
import type { SpaceView } from '../view.ts';
import { badgeTemplate } from './badge.ts';
import { messages as words } from './messages.fr.ts';
import { printAlone } from './print-alone.ts';

/**
 * A sheet to print that says what a learner did, by their own word, and templates of badges beside it.
 * The name typed stands on the sheet, and nowhere else.
 *
 * @tag declic-attestation
 * @attr notice - Who answers for the words of the competences.
 */
export class DeclicAttestation extends LitElement {
  static override readonly properties = {
    data: { attribute: false },
    view: { attribute: false },
    name: { state: true },
  };
  /** What the page knows of the library. */
  declare data: SpaceData | undefined;
  /** What the learner did. */
  declare view: SpaceView | undefined;
  declare protected name: string;

  constructor() {
    super();
    this.name = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, view } = this;
    if (data === undefined || view === undefined) return nothing;
    return html`<section class="space-part flow" aria-labelledby="attestation">
      <h2 id="attestation">${words.title}</h2>
      <p>${words.lede}</p>
      <p class="field">
        <label for="attestation-nom">${words.name}</label>
        <input id="attestation-nom" type="text" maxlength="80" autocomplete="name"
          aria-describedby="attestation-note" .value=${this.name} @input=${this.#type} />
        <span class="small soft" id="attestation-note">${words.nameTip}</span>
      </p>
      <p><button class="btn" type="button" @click=${this.#print}>${icon('i-print')}${words.print}</button></p>
      ${this.sheet(data, view)}
      <details>
        <summary>${words.badge}</summary>
        <div class="flow">
          <p>${words.badgeLong}</p>
          <ul class="badges">${view.done.map(
            ({ module }) =>
              html`<li><button class="tool" type="button" @click=${() => {
                this.downloadBadge(data, module);
              }}>${icon('i-weight')}${words.badgeOf(module.title)}</button></li>`,
          )}</ul>
        </div>
      </details>
    </section>`;
  }

  private sheet({ library }: SpaceData, { done, abilities }: SpaceView): TemplateResult {
    return html`<div class="attest flow" role="group" aria-label=${words.title}>
      <p class="logo">${icon('m', 'm')}<span>${library.title}</span></p>
      <h3>${words.heading(library.title)}</h3>
      <p class="who"><span>${words.who} <b>${this.name}</b></span><span>${words.date} ${this.day(dayOf(Date.now()))}</span></p>
      <h4>${words.modules}</h4>
      <ul>${done.map(
        ({ module, day }) => html`<li><b>${module.title}</b>,
          ${words.module(module.minutes, day === undefined ? '' : this.day(day))}</li>`,
      )}</ul>
      ${
        abilities.length > 0
          ? html`<h4>${words.competences}</h4>
            <ul>${abilities.map(
              ({ id, label, lines }) => html`<li><b>${label}</b> (DigComp ${id})
                <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></li>`,
            )}</ul>`
          : nothing
      }
      <p class="declared"><strong>${words.declared}</strong></p>
      <p class="small soft">${this.getAttribute('notice')}</p>
    </div>`;
  }

  private downloadBadge(data: SpaceData, module: SpaceModule): void {
    const template = badgeTemplate(data, module, new Date().toISOString());
    const text = `${JSON.stringify(template, undefined, 2)}\n`;
    download(`badge-${module.key}.jsonld`, 'application/ld+json', text);
  }

  private day(day: number): string {
    return dayInWords(day, document.documentElement.lang);
  }

  readonly #type = (event: Event): void => {
    this.name = (event.target as HTMLInputElement).value;
  };

  readonly #print = (): void => {
    const sheet = this.querySelector<HTMLElement>('.attest');
    if (sheet !== null) printAlone(sheet);
  };
}

customElements.define('declic-attestation', DeclicAttestation);

declare global {
  interface HTMLElementTagNameMap {
    'declic-attestation': DeclicAttestation;
  }
}
