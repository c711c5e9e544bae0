import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { fetchBytes, letGo, madeFile, runSteps, type MadeFile } from '../packing/desk.ts';
import { loadLibrary } from '../packing/load-library.ts';
import {
  chosenPlatform,
  followPlatform,
  trainersStore,
  type PlatformEvent,
} from '../trainers/chosen-platform.ts';
import { readTrainersData } from '../trainers/trainers-data.ts';
import { weight } from '../../i18n/weight.fr.ts';
import { messages as words } from './messages.fr.ts';

/** What most platforms take. */
const USUAL_FORMAT = 'scorm12';

/**
 * « Tout télécharger »: the package of every module in one format, as one archive made in the page.
 * Without a script, the author's words stand in `[data-plain]`.
 *
 * @tag declic-all-files
 */
export class DeclicAllFiles extends LitElement {
  static override readonly properties = {
    format: { state: true },
    stage: { state: true },
    share: { state: true },
    file: { state: true },
  };
  declare protected format: string;
  declare protected stage: 'rest' | 'fetching' | 'ready' | 'offline' | 'fromDisk';
  declare protected share: number;
  declare protected file: MadeFile | undefined;
  readonly #data = readTrainersData();
  #wanted = 0;

  constructor() {
    super();
    followPlatform(this, this.#follow);
    this.stage = 'rest';
    this.share = 0;
    this.format = this.#formatFor(chosenPlatform(trainersStore()));
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const files = this.#files;
    const bytes = files.reduce((sum, file) => sum + file.bytes, this.#data.packing.scriptBytes);
    const busy = this.stage === 'fetching';
    return html`<div class="fields flow">
      <p>
        <label for="all-format">${words.format}</label>
        <select id="all-format" @change=${this.#choose}>
          ${this.#formats.map(
            (format) =>
              html`<option value=${format} .selected=${format === this.format}>
                ${this.#data.formats[format] ?? format}
              </option>`,
          )}
        </select>
      </p>
      <p id="all-size">${words.size(files.length, weight(bytes))} ${words.howTo}</p>
      <p>
        <button class="btn alt" type="button" aria-describedby="all-size" aria-disabled=${busy} @click=${this.#make}>
          ${words.make}
        </button>
      </p>
      ${busy ? html`<progress max="1" .value=${this.share} aria-label=${words.make}></progress>` : nothing}
      <p role="status">${this.#told}</p>
      ${
        this.file === undefined
          ? nothing
          : html`<p><a class="btn" href=${this.file.url} download=${this.file.name}>${words.save(this.file.name)}</a></p>`
      }
    </div>`;
  }

  get #told(): string {
    if (this.stage === 'rest') return '';
    return this.stage === 'ready' ? words.ready(weight(this.file?.bytes ?? 0)) : words[this.stage];
  }

  get #formats(): readonly string[] {
    return Object.keys(this.#data.formats).filter((format) =>
      this.#data.modules.some(({ files }) => format in files),
    );
  }

  get #files(): readonly { readonly path: string; readonly bytes: number }[] {
    return this.#data.modules.flatMap(({ files }) => files[this.format] ?? []);
  }

  #formatFor(platform: string): string {
    const found = this.#data.platforms.find(({ name }) => name === platform)?.format;
    return found ?? this.#formats.find((format) => format === USUAL_FORMAT) ?? this.#formats[0] ?? '';
  }

  readonly #follow = ({ platform }: PlatformEvent): void => this.#take(this.#formatFor(platform));

  readonly #choose = ({ target }: Event): void => this.#take((target as HTMLSelectElement).value);

  #take(format: string): void {
    letGo(this.file);
    this.file = undefined;
    this.stage = 'rest';
    this.format = format;
    this.#wanted++;
  }

  readonly #make = async (): Promise<void> => {
    if (this.stage === 'fetching') return;
    this.#take(this.format);
    if (location.protocol === 'file:') {
      this.stage = 'fromDisk';
      return;
    }
    const own = this.#wanted;
    this.stage = 'fetching';
    this.share = 0;
    const whole = await this.#gather(own).catch(() => undefined);
    if (own !== this.#wanted) return;
    this.file = whole && madeFile(`declic-${this.format}.zip`, 'application/zip', whole);
    this.stage = whole === undefined ? 'offline' : 'ready';
  };

  /** @returns the archive of all files; undefined where another format was chosen meanwhile. */
  async #gather(own: number): Promise<Uint8Array | undefined> {
    const list = this.#files;
    const { archiving } = await loadLibrary('packing', this.#data.packing.script);
    const files: Record<string, Uint8Array> = {};
    for (const [index, { path }] of list.entries()) {
      if (own !== this.#wanted) return undefined;
      files[path.replace(/^.*\//, '')] = await fetchBytes(path);
      this.share = (index + 1) / list.length;
    }
    return runSteps(archiving(files, Object.keys(files)), () => undefined);
  }
}

customElements.define('declic-all-files', DeclicAllFiles);

declare global {
  interface HTMLElementTagNameMap {
    'declic-all-files': DeclicAllFiles;
  }
}
