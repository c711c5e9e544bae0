import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { licenceName } from '../../content/licence.ts';
import { weight } from '../../i18n/weight.fr.ts';
import { letGo, madeFile, type MadeFile } from '../packing/desk.ts';
import { download } from '../space/download.ts';
import { CHOSEN, chosenPlatform, trainersStore } from '../trainers/chosen-platform.ts';
import type { EditingData } from './editing-data.ts';
import type { EditingDesk } from './editing-desk.ts';
import type { EditingSession } from './editing-session.ts';
import { messages as words } from './messages.fr.ts';
import { countOf } from './problem-list.ts';
import { sourceName } from './source-name.ts';

/** Stands before a format where a platform's name might stand. */
const FORMAT = 'format:';

type Stage = 'rest' | 'making' | 'ready' | 'makeOffline' | 'failed';

/** « Emporter »: the package for a platform, the text, the whole folder. */
export class TakeAway {
  readonly #host: ReactiveControllerHost;
  readonly #data: EditingData;
  readonly #desk: EditingDesk;
  readonly #store = trainersStore();
  #choice: string;
  #stage: Stage = 'rest';
  #share = 0;
  #file: MadeFile | undefined;
  #wanted = 0;

  constructor(host: ReactiveControllerHost, data: EditingData, desk: EditingDesk) {
    this.#host = host;
    this.#data = data;
    this.#desk = desk;
    const known = chosenPlatform(this.#store);
    this.#choice = data.platforms.some(({ name }) => name === known) ? known : '';
  }

  /** A file made before is another text's: it goes. */
  drop(): void {
    this.#wanted++;
    letGo(this.#file);
    this.#file = undefined;
    this.#stage = 'rest';
    this.#host.requestUpdate();
  }

  render(session: EditingSession): TemplateResult {
    const { errors, module } = session;
    return html`${
      errors.length > 0
        ? html`<p class="box">${words.notYet(countOf(errors))}</p>`
        : html`${this.#select()} ${this.#format === undefined ? nothing : this.#package(session, this.#format)}`
    }
      <p class="row">
        <button class="tool" type="button" @click=${() => this.#saveText(session)}>${words.saveText}</button>
        <button class="tool" type="button" @click=${() => this.#saveSource(session)}>
          ${words.saveSource}
        </button>
      </p>
      <p class="soft small">${words.saveHint}</p>
      ${module === undefined ? nothing : html`<p class="soft small">${words.licence(licenceName(module.meta.licence))}</p>`}`;
  }

  #select(): TemplateResult {
    const { platforms, formats } = this.#data;
    const option = (value: string, name: string): TemplateResult =>
      html`<option value=${value} .selected=${value === this.#choice}>${name}</option>`;
    return html`<p>
      <label for="take-for">${words.takeFor}</label>
      <select id="take-for" aria-describedby="take-format" @change=${this.#choose}>
        ${option('', words.takeNone)}
        <optgroup label=${words.platforms}>${platforms.map(({ name }) => option(name, name))}</optgroup>
        <optgroup label=${words.formats}>
          ${Object.entries(formats).map(([format, name]) => option(FORMAT + format, name))}
        </optgroup>
      </select>
      <span class="soft small" id="take-format">${this.#formatWords}</span>
    </p>`;
  }

  get #formatWords(): string {
    const format = this.#format;
    if (format !== undefined) return words.file(this.#data.formats[format] ?? format);
    return this.#choice === '' ? words.takeFirst : words.noFile(this.#choice);
  }

  #package(session: EditingSession, format: string): TemplateResult {
    const isMaking = this.#stage === 'making';
    const { toLoad } = this.#desk;
    return html`<p>
        <button
          class="btn ${this.#file === undefined ? '' : 'alt'}"
          type="button"
          data-make
          aria-disabled=${isMaking}
          @click=${() => this.#make(session, format)}
        >
          ${words.make}
        </button>
      </p>
      ${toLoad === 0 ? nothing : html`<p class="soft small">${words.makeHint(weight(toLoad))}</p>`}
      ${isMaking ? html`<progress max="1" .value=${this.#share} aria-label=${words.make}></progress>` : nothing}
      <p role="status" data-made>${this.#told}</p>
      ${
        this.#file === undefined
          ? nothing
          : html`<p><a class="btn" href=${this.#file.url} download=${this.#file.name}>${words.save(this.#file.name)}</a></p>`
      }`;
  }

  get #told(): string {
    if (this.#stage === 'rest') return '';
    return this.#stage === 'ready' ? words.ready(weight(this.#file?.bytes ?? 0)) : words[this.#stage];
  }

  /** Undefined where nothing is chosen, or none of our files suits. */
  get #format(): string | undefined {
    if (this.#choice.startsWith(FORMAT)) return this.#choice.slice(FORMAT.length);
    return this.#data.platforms.find(({ name }) => name === this.#choice)?.format;
  }

  readonly #choose = ({ target }: Event): void => {
    this.#choice = (target as HTMLSelectElement).value;
    if (!this.#choice.startsWith(FORMAT)) this.#store.write(CHOSEN, this.#choice);
    this.drop();
  };

  async #make(session: EditingSession, format: string): Promise<void> {
    if (this.#stage === 'making') return;
    // What was typed last may wait to be read.
    session.read();
    const { module } = session;
    if (module === undefined) return;
    this.drop();
    const own = this.#wanted;
    this.#stage = 'making';
    const made = await this.#desk.pack(module, format, (share) => {
      this.#share = share;
      this.#host.requestUpdate();
    });
    if (own !== this.#wanted) return;
    if (typeof made === 'string') this.#stage = made;
    else {
      this.#file = madeFile(`${nameOf(session)}.${format}.zip`, 'application/zip', made);
      this.#stage = 'ready';
    }
    this.#host.requestUpdate();
  }

  #saveText(session: EditingSession): void {
    download(`${nameOf(session)}.md`, 'text/markdown', session.draft.text(session.files[0]));
  }

  #saveSource({ opened, draft }: EditingSession): void {
    const bytes = opened.workshop.archive(draft.changes);
    download(sourceName(opened.module.slug), 'application/zip', bytes as Uint8Array<ArrayBuffer>);
  }
}

/** Slug and language: two files of one module lie beside each other in a folder of downloads. */
function nameOf({ opened, files: [text] }: EditingSession): string {
  return `${opened.module.slug}.${text.replace(/\.md$/, '')}`;
}
