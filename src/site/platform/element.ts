import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { byTheme } from '../by-theme.ts';
import { CHOSEN, chosenPlatform, PlatformEvent, trainersStore } from '../trainers/chosen-platform.ts';
import { readTrainersData, type TrainersModule, type TrainersPlatform } from '../trainers/trainers-data.ts';
import { weight } from '../../i18n/weight.fr.ts';
import { CourseFiles } from './course-files.ts';
import { messages as words } from './messages.fr.ts';

/**
 * Asks which platform the trainer has, and puts the right file of each module and course first, with the reason in
 * one sentence.
 * The choice stays on the device. Until one is made, and without a script, the author's list stands as it is.
 * The author writes a `[data-ui]` box, and the list in a `[data-plain]` box.
 *
 * @tag declic-platform
 * @fires {PlatformEvent} declic-platform - On the document: a platform was chosen, and the page's other elements follow.
 */
export class DeclicPlatform extends LitElement {
  static override readonly properties = { chosen: { state: true } };
  declare protected chosen: string;
  readonly #data = readTrainersData();
  readonly #store = trainersStore();
  readonly #courseFiles = new CourseFiles();

  constructor() {
    super();
    this.chosen = chosenPlatform(this.#store);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const platform = this.#platform;
    return html`<div class="fields">
        <p>
          <label for="platform">${words.choose}</label>
          <select id="platform" aria-describedby="platform-hint" @change=${this.#choose}>
            <option value="">${words.none}</option>
            ${this.#data.platforms.map(
              ({ name }) => html`<option value=${name} .selected=${name === platform?.name}>${name}</option>`,
            )}
          </select>
          <span class="soft small" id="platform-hint">${words.chooseHint}</span>
        </p>
      </div>
      <div role="status">${platform === undefined ? nothing : this.#advice(platform)}</div>
      ${
        platform === undefined
          ? nothing
          : html`<div role="group" aria-label=${words.files(platform.name)}>
              ${byTheme(this.#data.modules).map(
                ([theme, modules]) => html`<section class="of-theme">
                  <h3>${theme}</h3>
                  <ul class="rows">
                    ${modules.map((module) => this.#row(module, platform))}
                  </ul>
                </section>`,
              )}
            </div>`
      }`;
  }

  #advice({ format, why }: TrainersPlatform): TemplateResult {
    const says = format === undefined ? words.noFile : words.take(this.#data.formats[format] ?? format);
    return html`<div class="advice">
      <p><b>${says}</b> ${why}</p>
      ${format === undefined ? nothing : html`<p class="soft small">${words.measured}</p>`}
    </div>`;
  }

  #row(module: TrainersModule, { format }: TrainersPlatform): TemplateResult {
    const { title, page, files } = module;
    const others = Object.keys(files).filter((name) => name !== format);
    return html`<li>
      <b><a href=${page}>${title}</a></b>
      ${
        format === undefined
          ? html`<a class="tool" href=${page}><span>${words.open}<span class="sr"> ${words.openOf(title)}</span></span></a>`
          : this.#file(module, format)
      }
      ${
        others.length === 0
          ? nothing
          : html`<details class="others">
              <summary>${words.others}<span class="sr"> ${words.othersOf(title)}</span></summary>
              <p class="row">${others.map((name) => this.#file(module, name))}</p>
            </details>`
      }
    </li>`;
  }

  #file({ title, files }: TrainersModule, format: string): TemplateResult | typeof nothing {
    const file = files[format];
    const name = this.#data.formats[format] ?? format;
    if (file === undefined) return nothing;
    return html`<a class="tool" href=${file.path} download>
      ${icon('i-weight')}<span
        ><span class="sr">${words.download(name, title)}, </span><span aria-hidden="true">${name}, </span>${weight(file.bytes)}</span
      >
    </a>`;
  }

  protected override updated(): void {
    const plain = this.querySelector<HTMLElement>('[data-plain]');
    if (plain !== null) plain.hidden = this.#platform !== undefined;
    this.#courseFiles.putFirst(this.#platform?.format, words.courseFile);
  }

  get #platform(): TrainersPlatform | undefined {
    return this.#data.platforms.find(({ name }) => name === this.chosen);
  }

  readonly #choose = ({ target }: Event): void => {
    this.chosen = (target as HTMLSelectElement).value;
    this.#store.write(CHOSEN, this.chosen);
    document.dispatchEvent(new PlatformEvent(this.chosen));
  };
}

customElements.define('declic-platform', DeclicPlatform);

declare global {
  interface HTMLElementTagNameMap {
    'declic-platform': DeclicPlatform;
  }
}
