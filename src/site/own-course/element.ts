import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { letGo, madeFile, type MadeFile } from '../packing/desk.ts';
import {
  chosenPlatform,
  followPlatform,
  trainersStore,
  type PlatformEvent,
} from '../trainers/chosen-platform.ts';
import { readTrainersData, type TrainersModule, type TrainersPlatform } from '../trainers/trainers-data.ts';
import { weight } from '../../i18n/weight.fr.ts';
import { moved, readChoice, toggled, type CourseChoice } from './course-choice.ts';
import { courseFile, courseYaml, type CourseFile } from './course-file.ts';
import { CourseMaker } from './course-maker.ts';
import { messages as words } from './messages.fr.ts';
import { howParts, isGathered, moduleBoxes } from './parts.ts';

const KEPT = 'parcours';

/** Where the making of the file stands, and how it ended. */
type Stage =
  | 'rest'
  | 'fetching'
  | 'packing'
  | 'ready'
  | 'offline'
  | 'failed'
  | 'fromDisk'
  | 'needModules'
  | 'needPlatform';

/**
 * « Mon parcours »: modules to tick and put in order, a title, a rule and a platform; the package is made in the page.
 * The choices stay on the device. Without a script, the author's words stand in `[data-plain]`.
 *
 * @tag declic-own-course
 */
export class DeclicOwnCourse extends LitElement {
  static override readonly properties = {
    choice: { state: true },
    stage: { state: true },
    share: { state: true },
    file: { state: true },
    said: { state: true },
  };
  declare protected choice: CourseChoice;
  declare protected stage: Stage;
  declare protected share: number;
  declare protected file: MadeFile | undefined;
  declare protected said: string;

  readonly #data = readTrainersData();
  readonly #store = trainersStore();
  readonly #maker = new CourseMaker(this.#data);

  constructor() {
    super();
    followPlatform(this, this.#follow);
    this.choice = readChoice(
      this.#store.read(KEPT),
      this.#data.modules.map(({ slug }) => slug),
    );
    this.stage = 'rest';
    this.share = 0;
    this.said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const { choice } = this;
    return html`<div class="fields flow">
      ${moduleBoxes(this.#data.modules, choice, words, (slug) => this.#take(toggled(choice, slug)))}
      ${this.#order()}
      ${howParts(this.#data, choice, this.#platform, words, (change) => this.#take({ ...choice, ...change }))}
      ${isGathered(this.#data.courses, this.#platform) ? this.#makeButton() : nothing}
      ${this.#isBusy ? html`<progress max="1" .value=${this.share} aria-label=${words.make}></progress>` : nothing}
      <p role="status" data-told>${this.#told}</p>
      ${
        this.file === undefined
          ? nothing
          : html`<p><a class="btn" href=${this.file.url} download=${this.file.name}>${words.save(this.file.name)}</a></p>`
      }
      ${
        choice.modules.length < 2
          ? nothing
          : html`<p><button class="link" type="button" data-yaml @click=${this.#saveYaml}>${words.yaml}</button></p>`
      }
    </div>`;
  }

  #makeButton(): TemplateResult {
    return html`<p class="row">
        <button
          class="btn ${this.file === undefined ? '' : 'alt'}"
          type="button"
          aria-describedby="make-hint"
          aria-disabled=${this.#isBusy}
          @click=${this.#make}
        >
          ${words.make}
        </button>
      </p>
      <p class="soft small" id="make-hint">${words.makeHint(weight(this.#loaded))}</p>`;
  }

  #order(): TemplateResult {
    const chosen = this.#chosen;
    const minutes = chosen.reduce((sum, module) => sum + module.minutes, 0);
    const button = (module: TrainersModule, step: -1 | 1): TemplateResult => {
      const [way, name] = step < 0 ? ['up', words.up] : ['down', words.down];
      return html`<button
        class="tool ${way}"
        type="button"
        aria-label="${name} : ${module.title}"
        @click=${() => this.#move(module, step)}
      ></button>`;
    };
    return html`<div>
      <h3 id="own-order" tabindex="-1">${words.order}</h3>
      <p class="sr" role="status">${this.said}</p>
      ${
        chosen.length === 0
          ? html`<p class="soft">${words.nothingYet}</p>`
          : html`<ol class="steps-to-order" aria-labelledby="own-order">
                ${chosen.map(
                  (module) => html`<li data-module=${module.slug}>
                    <span>${module.title}</span>
                    <span class="moves">${button(module, -1)}${button(module, 1)}</span>
                    <button class="link" type="button" @click=${() => this.#remove(module)}>
                      ${words.remove}<span class="sr"> : ${module.title}</span>
                    </button>
                  </li>`,
                )}
              </ol>
              <p class="soft">${words.total(chosen.length, minutes)}</p>`
      }
    </div>`;
  }

  get #told(): string {
    if (this.stage === 'rest') return this.#store.status === 'ok' ? '' : words.notKept;
    if (this.stage === 'ready') return words.ready(weight(this.file?.bytes ?? 0));
    return words[this.stage];
  }

  get #isBusy(): boolean {
    return this.stage === 'fetching' || this.stage === 'packing';
  }

  get #chosen(): readonly TrainersModule[] {
    return this.choice.modules.flatMap((slug) => this.#data.modules.find((one) => one.slug === slug) ?? []);
  }

  get #platform(): TrainersPlatform | undefined {
    const name = this.choice.platform ?? chosenPlatform(this.#store);
    return this.#data.platforms.find((one) => one.name === name);
  }

  /** Bytes that making the file loads. */
  get #loaded(): number {
    return this.#chosen.reduce((sum, module) => sum + module.dataBytes, this.#data.packing.bytes);
  }

  get #course(): CourseFile {
    const { choice } = this;
    const summary = words.summaryUnsaid(choice.modules.length);
    const { lang, taken } = this.#data;
    return courseFile(choice, { title: words.titleUnsaid, summary, lang, taken });
  }

  readonly #follow = ({ platform }: PlatformEvent): void => {
    this.#take({ ...this.choice, platform });
  };

  /** A file made before is another course's: it goes. */
  #take(choice: CourseChoice): void {
    this.choice = choice;
    letGo(this.file);
    this.file = undefined;
    this.#maker.drop();
    this.stage = 'rest';
    this.#store.write(KEPT, JSON.stringify(choice));
  }

  #move(module: TrainersModule, step: -1 | 1): void {
    const next = moved(this.choice, module.slug, step);
    if (next !== this.choice) this.#take(next);
    this.said = words.moved(module.title, next.modules.indexOf(module.slug) + 1, next.modules.length);
    const way = step < 0 ? 'up' : 'down';
    void this.updateComplete.then(() => this.#focus(`[data-module="${module.slug}"] .${way}`));
  }

  /** The button goes with its line: the focus goes to the heading above. */
  #remove(module: TrainersModule): void {
    this.#take(toggled(this.choice, module.slug));
    this.said = words.removed(module.title);
    void this.updateComplete.then(() => this.#focus('#own-order'));
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #make = async (): Promise<void> => {
    if (this.#isBusy) return;
    const format = this.#platform?.format;
    const [first] = (format === undefined ? undefined : this.#data.courses[format]) ?? [];
    if (this.choice.modules.length < 2) this.stage = 'needModules';
    else if (format === undefined || first === undefined) this.stage = 'needPlatform';
    else if (location.protocol === 'file:') this.stage = 'fromDisk';
    else {
      const ways = this.#data.courses[format] ?? [];
      const variant = ways.find((way) => way === this.choice.variant) ?? first;
      await this.#pack(format, variant);
    }
  };

  async #pack(format: string, variant: CourseChoice['variant']): Promise<void> {
    letGo(this.file);
    this.file = undefined;
    const course = this.#course;
    const made = await this.#maker.make({ course, format, variant }, (stage, share) => {
      this.stage = stage;
      this.share = share;
    });
    if (made === 'dropped') return;
    if (typeof made === 'string') {
      this.stage = made;
      return;
    }
    const name = `${course.meta.slug}${variant === 'single' ? '.single' : ''}.${course.text.lang}.zip`;
    this.file = madeFile(name, 'application/zip', made);
    this.stage = 'ready';
  }

  readonly #saveYaml = (): void => {
    const course = this.#course;
    const file = madeFile(`${course.meta.slug}.yaml`, 'application/yaml', courseYaml(course));
    const link = document.createElement('a');
    link.href = file.url;
    link.download = file.name;
    link.click();
    // The browser reads it after this turn.
    setTimeout(() => letGo(file), 10_000);
  };
}

customElements.define('declic-own-course', DeclicOwnCourse);

declare global {
  interface HTMLElementTagNameMap {
    'declic-own-course': DeclicOwnCourse;
  }
}
