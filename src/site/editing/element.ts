import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../content/problem.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { chooser } from './chooser.ts';
import { Draft } from './draft.ts';
import { readEditingData, type EditedModule } from './editing-data.ts';
import { EditingDesk } from './editing-desk.ts';
import { EditingSession } from './editing-session.ts';
import { editor } from './editor.ts';
import { messages as words } from './messages.fr.ts';
import { PreviewFrame } from './preview-frame.ts';
import { TakeAway } from './take-away.ts';
import { readTextFile } from './text-file.ts';
import { caretLine, goTo } from './text-field.ts';
import { FIELDS, writing, type WritingActs } from './writing.ts';

/** Under which the device keeps drafts, by module. */
const KEPT = 'changer-un-module';

/** The caret rests for as long, in milliseconds, before the preview follows it to another screen. */
const FOLLOW = 300;

/**
 * « Changer un module »: its text in a field, what is to mend, a preview, and files to take away.
 * What is typed stays on the device. Without a script, the author's words stand in `[data-plain]`.
 *
 * @tag declic-editing
 */
export class DeclicEditing extends LitElement {
  static override readonly properties = {
    stage: { state: true },
    chosen: { state: true },
    told: { state: true },
    refused: { state: true },
    line: { state: true },
  };
  declare protected stage: 'choose' | 'loading' | 'offline' | 'fromDisk' | 'open';
  declare protected chosen: EditedModule | undefined;
  /** What the last action did. */
  declare protected told: string;
  /** Why the last file was not taken. */
  declare protected refused: string;
  /** Of the caret. */
  declare protected line: number;

  readonly #data = readEditingData(this);
  readonly #store = createDeviceStore(KEPT, '');
  readonly #desk = new EditingDesk(this.#data);
  readonly #takeAway = new TakeAway(this, this.#data, this.#desk);
  #session: EditingSession | undefined;
  #frame: PreviewFrame | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.stage = 'choose';
    this.told = this.refused = '';
    this.line = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    this.#close();
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const { modules, editing } = this.#data;
    const session = this.#session;
    const isWaiting = this.stage === 'choose';
    const state = {
      modules,
      chosen: this.chosen,
      begun: isWaiting ? modules.filter(({ slug }) => Draft.isKept(this.#store, slug)) : [],
      toLoad: isWaiting ? editing.bytes : 0,
    };
    return html`<div class="fields flow">
        ${chooser(state, (slug) => {
          location.hash = slug;
        })}
        <p role="status" class=${this.stage === 'open' ? 'sr' : ''} data-stage>${this.#stageWords}</p>
        ${
          this.stage === 'offline'
            ? html`<p><button class="btn" type="button" @click=${this.#load}>${words.retry}</button></p>`
            : nothing
        }
      </div>
      ${
        session === undefined
          ? nothing
          : editor(session, {
              fields: writing(session, this.#data.lang, this.line, this.told, this.#acts),
              takeAway: this.#takeAway.render(session),
              refused: this.refused,
              show: this.#show,
              goTo: (problem) => void this.#goTo(problem),
              takeUp: (event) => void this.#takeUp(event),
            })
      }`;
  }

  get #stageWords(): string {
    const { stage } = this;
    if (stage === 'open') return words.opened(this.chosen?.title ?? '');
    return stage === 'choose' ? '' : words[stage];
  }

  protected override updated(): void {
    const session = this.#session;
    const box = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (session === undefined || box === null) return;
    this.#frame ??= new PreviewFrame(box, words.preview);
    if (session.preview !== '') this.#frame.show(session.preview, session.screenAt(this.line)?.id ?? '');
  }

  /** The address names the module; what else it names is a place of this page. */
  readonly #followAddress = (): void => {
    const slug = location.hash.slice(1);
    const module = this.#data.modules.find((one) => one.slug === slug);
    if (module === this.chosen || (module === undefined && slug !== '')) return;
    this.chosen = module;
    void this.#load();
  };

  readonly #load = async (): Promise<void> => {
    const module = this.chosen;
    this.#close();
    if (module === undefined) {
      this.stage = 'choose';
      return;
    }
    if (location.protocol === 'file:') {
      this.stage = 'fromDisk';
      return;
    }
    this.stage = 'loading';
    const opened = await this.#desk.open(module).catch(() => undefined);
    if (module !== this.chosen) return;
    if (opened === undefined) {
      this.stage = 'offline';
      return;
    }
    this.#session = new EditingSession(opened, this.#store, this.#data.lang, () => this.requestUpdate());
    this.stage = 'open';
    await this.#fill();
  };

  #close(): void {
    clearTimeout(this.#following);
    this.#session?.close();
    this.#session = undefined;
    this.#frame?.clear();
    this.#frame = undefined;
    this.#takeAway.drop();
    this.told = this.refused = '';
    this.line = 1;
  }

  /** Puts the draft's texts into their fields, the carets where they were: as long as one types, a field knows its own. */
  async #fill(): Promise<void> {
    await this.updateComplete;
    FIELDS.forEach((id, index) => {
      const field = this.#field(id);
      const file = this.#session?.files[index];
      if (field === null || file === undefined) return;
      const { selectionStart: caret } = field;
      field.value = this.#session?.draft.text(file) ?? '';
      field.setSelectionRange(caret, caret);
    });
  }

  #field(id: string): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
  }

  readonly #acts: WritingActs = {
    type: (file, { target }) => {
      this.#session?.write(file, (target as HTMLTextAreaElement).value);
      this.#takeAway.drop();
      this.told = '';
      this.#acts.move();
    },
    move: () => {
      clearTimeout(this.#following);
      this.#following = setTimeout(() => {
        const field = this.#field(FIELDS[0]);
        if (field !== null) this.line = caretLine(field);
      }, FOLLOW);
    },
    reset: () => {
      this.#session?.draft.reset();
      void this.#replaced(words.resetDone);
    },
    takeBack: () => {
      this.#session?.draft.takeBack();
      void this.#replaced(words.takenBack);
    },
    catchUp: () => {
      this.#session?.draft.catchUp();
      this.requestUpdate();
      this.#field(FIELDS[0])?.focus();
    },
  };

  /** Another text stands in the fields; the button that did it may be gone. */
  async #replaced(told: string): Promise<void> {
    this.told = told;
    this.#takeAway.drop();
    this.#session?.read();
    await this.#fill();
    this.renderRoot.querySelector<HTMLElement>('[data-take-back]')?.focus();
  }

  async #takeUp({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    const session = this.#session;
    if (file === undefined || session === undefined) return;
    const found = await readTextFile(file);
    // The same file may be chosen again.
    input.value = '';
    if ('refusal' in found) {
      this.refused = words.refused[found.refusal];
      return;
    }
    this.refused = '';
    session.draft.replace(session.files[0], found.text);
    await this.#replaced(words.takenUp(file.name));
  }

  async #goTo({ file, line, column }: Problem): Promise<void> {
    const index = this.#session?.files.indexOf(file) ?? -1;
    const details = this.renderRoot.querySelector<HTMLDetailsElement>('[data-settings]');
    if (index > 0 && details !== null) details.open = true;
    await this.updateComplete;
    const field = this.#field(FIELDS[index] ?? FIELDS[0]);
    if (field !== null) goTo(field, { line, column });
  }

  /** The address keeps the module's name. */
  readonly #show = (event: Event, id: string): void => {
    event.preventDefault();
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
}

customElements.define('declic-editing', DeclicEditing);

declare global {
  interface HTMLElementTagNameMap {
    'declic-editing': DeclicEditing;
  }
}
