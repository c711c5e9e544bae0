import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import type { KeepOutcome } from '../worker/protocol.ts';
import { askWorker, removeKept, sumsOfKept } from './kept-copies.ts';
import { keepAll, lookAt, summaryOf, type KeptGroup, type KeptSummary } from './kept-state.ts';
import { messages as words } from './messages.fr.ts';
import type { OfflineList } from './offline-list.ts';

type Step =
  'looking' | 'none' | 'rest' | 'working' | 'paused' | 'ask' | 'removed' | Exclude<KeepOutcome, 'kept'>;

/**
 * « Tout garder sur cet appareil »: has every module kept by the service worker, one after the other, with a pause;
 * says what is kept, and removes it. Needs `declic-update` in the page.
 *
 * @tag declic-offline
 * @attr list - Relative URL of the list of what can be kept.
 */
export class DeclicOffline extends LitElement {
  static override readonly properties = {
    step: { state: true },
    groups: { state: true },
    room: { state: true },
    promised: { state: true },
  };
  declare protected step: Step;
  declare protected groups: readonly KeptGroup[];
  /** Bytes that the browser still grants; undefined where it does not tell. */
  declare protected room: number | undefined;
  /** Whether the browser promises not to remove by itself what is kept; undefined where it was not asked. */
  declare protected promised: boolean | undefined;
  #worker: ServiceWorker | undefined;
  #scope = '';
  /** Each press of « Tout garder » is a run: one that was paused must not speak for the next. */
  #run = 0;

  constructor() {
    super();
    this.step = 'looking';
    this.groups = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const summary = summaryOf(this.groups);
    return html`<div role="status">${this.#said(summary).map((line) => html`<p>${line}</p>`)}</div>
      ${this.step === 'working' ? this.#progress(summary) : nothing}
      ${this.#isReady ? this.#main(summary) : nothing}
      ${this.#isReady && this.step !== 'working' ? this.#kept(summary) : nothing}`;
  }

  get #isReady(): boolean {
    return !['looking', 'none', 'refused'].includes(this.step);
  }

  #said({ keptModules, modules, missingBytes, oldBytes }: KeptSummary): readonly string[] {
    const { step, room, promised } = this;
    const state = keptModules.length > 0 ? [words.kept(keptModules.length, modules)] : [];
    const tooLittle = room !== undefined && room < missingBytes ? [words.room(room)] : [];
    switch (step) {
      case 'looking':
        return [words.looking];
      case 'none':
        return [words.none];
      case 'working':
        return [words.working];
      case 'paused':
        return [words.paused, ...state];
      case 'removed':
        return [words.removed];
      case 'ask':
      case 'rest': {
        if (missingBytes > 0 || oldBytes > 0) return [...state, ...tooLittle];
        const promise = promised === true ? [words.promised] : promised === false ? [words.notPromised] : [];
        return [words.all, ...promise];
      }
      default:
        return [words.troubles[step], ...(step === 'refused' ? [] : state)];
    }
  }

  #progress({ keptModules, modules }: KeptSummary): TemplateResult {
    return html`<p>
      <progress max=${modules} value=${keptModules.length} aria-label=${words.progress}></progress>
      <span aria-hidden="true">${words.kept(keptModules.length, modules)}</span>
    </p>`;
  }

  /** One button whose word changes, so that the focus stays on it. */
  #main({ keptBytes, missingBytes, oldBytes }: KeptSummary): TemplateResult | typeof nothing {
    const isWorking = this.step === 'working';
    const isUnread = this.groups.length === 0;
    if (!isWorking && !isUnread && missingBytes === 0 && oldBytes === 0) return nothing;
    const word = isUnread
      ? words.again
      : missingBytes === 0
        ? words.renew(oldBytes)
        : keptBytes === 0
          ? words.keep(missingBytes)
          : words.goOn(missingBytes + oldBytes);
    return html`<p>
      <button class="btn" type="button" @click=${isWorking ? this.#pause : this.#keep}>
        ${isWorking ? words.pause : word}
      </button>
    </p>`;
  }

  #kept({ keptModules }: KeptSummary): TemplateResult | typeof nothing {
    if (keptModules.length === 0) return nothing;
    const asking = this.step === 'ask';
    return html`<details>
        <summary>${words.list}</summary>
        <ul>
          ${keptModules.map((title) => html`<li>${title}</li>`)}
        </ul>
      </details>
      <p>
        <button class="tool" type="button" aria-expanded=${asking} @click=${this.#toggle}>${words.remove}</button>
      </p>
      ${
        asking
          ? html`<div class="box flow" role="group" aria-label=${words.remove}>
            <p>${words.ask}</p>
            <p class="row">
              <button class="btn alt" type="button" @click=${this.#remove}>${words.yes}</button>
              <button class="btn alt" type="button" @click=${this.#toggle}>${words.no}</button>
            </p>
          </div>`
          : nothing
      }`;
  }

  async #open(): Promise<void> {
    await customElements.whenDefined('declic-update');
    const registration = await document.querySelector('declic-update')?.registration;
    if (registration === undefined || !('caches' in window)) {
      this.step = 'none';
      return;
    }
    this.#scope = registration.scope;
    this.#worker = (await navigator.serviceWorker.ready).active ?? undefined;
    await this.#look();
    this.step = this.step === 'looking' ? 'rest' : this.step;
  }

  async #look(): Promise<void> {
    const url = new URL(this.getAttribute('list') ?? '', location.href).href;
    const text = this.#worker && (await askWorker<string>(this.#worker, { type: 'list', url }));
    if (!text) {
      this.step = 'network';
      return;
    }
    try {
      this.groups = await lookAt(JSON.parse(text) as OfflineList, sumsOfKept(this.#scope));
      this.room = await roomLeft();
    } catch {
      this.step = 'refused';
    }
  }

  readonly #keep = async (): Promise<void> => {
    const worker = this.#worker;
    const run = ++this.#run;
    this.step = 'working';
    if (this.groups.length === 0) await this.#look();
    if (worker === undefined || this.groups.length === 0) return;
    const outcome = await keepAll(this.groups, {
      keep: (files) => askWorker(worker, { type: 'keep', files }),
      onStep: (groups) => {
        this.groups = groups;
      },
      isPaused: () => this.step === 'paused' || run !== this.#run,
    });
    if (run !== this.#run) return;
    if (outcome === 'kept') this.promised = await promiseToKeep();
    this.step = outcome === 'kept' ? 'rest' : outcome;
    this.room = await roomLeft();
  };

  readonly #pause = (): void => {
    this.step = 'paused';
  };

  readonly #toggle = (): void => {
    this.step = this.step === 'ask' ? 'rest' : 'ask';
  };

  readonly #remove = async (): Promise<void> => {
    await removeKept(this.#scope);
    await this.#look();
    this.step = 'removed';
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}

async function roomLeft(): Promise<number | undefined> {
  // Older Safari tells nothing.
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  const { quota, usage } = (await storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

/** Asked once all is kept: some browsers then ask the person. */
async function promiseToKeep(): Promise<boolean> {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  return (await storage?.persist?.()) ?? false;
}

customElements.define('declic-offline', DeclicOffline);

declare global {
  interface HTMLElementTagNameMap {
    'declic-offline': DeclicOffline;
  }
}
