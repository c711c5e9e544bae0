import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { messages as words } from './messages.fr.ts';
import { isSeen, sentencesOf } from './sentences.ts';

/** How fast each speed is, times a voice's own. */
const RATES = [0.75, 1, 1.35];

const HIGHLIGHT = 'declic-read';

/**
 * Reads the screen shown, or all of a page without a module, by a voice of this device alone: no word of the page is sent to anyone.
 * Where the device has no voice of the page's language, nothing shows.
 * Each sentence is an utterance of its own: some browsers stop long ones, and lose those they pause.
 *
 * @tag declic-read-aloud
 */
export class DeclicReadAloud extends LitElement {
  static override readonly properties = {
    voice: { state: true },
    state: { state: true },
    speed: { state: true },
  };
  declare protected voice: SpeechSynthesisVoice | undefined;
  declare protected state: 'silent' | 'reading' | 'paused';
  declare protected speed: number;

  readonly #store = createDeviceStore('display', '');
  readonly #screenChange = new MutationObserver(() => this.#stop());
  #sentences: readonly Range[] = [];
  #place = 0;
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor() {
    super();
    this.state = 'silent';
    this.speed = Number(this.#store.read('speed') || 1);
  }

  protected override firstUpdated(): void {
    // Some browsers have no speech at all, whatever their types say.
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.onvoiceschanged = this.#findVoice;
    this.#findVoice();
    this.closest('declic-module')?.addEventListener('declic-answer', this.#stop);
    addEventListener('pagehide', this.#stop);
    document.addEventListener('visibilitychange', this.#stop);
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (this.voice === undefined) return nothing;
    if (state === 'silent') {
      return html`<button class="tool" type="button" @click=${this.#start}>
        ${icon('i-listen')}<span class="name">${words.listen}</span>
      </button>`;
    }
    return html`<span class="row">
      <button class="tool" type="button" @click=${state === 'reading' ? this.#pause : this.#speak}>
        ${state === 'reading' ? words.pause : words.resume}
      </button>
      <button class="tool" type="button" @click=${this.#stop}>${words.stop}</button>
      <label class="tool">${words.speed}
        <select @change=${this.#changeSpeed}>
          ${words.speeds.map((name, at) => html`<option value=${at} ?selected=${at === this.speed}>${name}</option>`)}
        </select>
      </label>
    </span>`;
  }

  /** Voices may be known long after the page. */
  readonly #findVoice = (): void => {
    const language = primary(document.documentElement.lang);
    this.voice = speechSynthesis
      .getVoices()
      .filter(({ localService, lang }) => localService && primary(lang) === language)
      .sort((a, b) => Number(b.default) - Number(a.default))[0];
  };

  readonly #start = (): void => {
    const screen = document.querySelector('section.screen:not([hidden])') ?? document.querySelector('main');
    if (screen === null) return;
    this.#sentences = sentencesOf(screen);
    this.#place = 0;
    this.#screenChange.observe(screen, { attributeFilter: ['hidden'] });
    this.#speak();
    this.keepFocus();
  };

  readonly #speak = (): void => {
    const sentence = this.#sentences.slice(this.#place).find(isSeen);
    if (sentence === undefined) {
      this.#stop();
      return;
    }
    this.#place = this.#sentences.indexOf(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.toString().replace(/\s+/g, ' '));
    utterance.voice = this.voice ?? null;
    utterance.lang = this.voice?.lang ?? '';
    utterance.rate = RATES[this.speed] ?? 1;
    // What can't be said is passed over. A sentence that was cut short ends too, later.
    utterance.onend = utterance.onerror = () => {
      if (utterance !== this.#utterance) return;
      this.#utterance = undefined;
      this.#place += 1;
      this.#speak();
    };
    this.silence();
    this.#utterance = utterance;
    this.state = 'reading';
    highlight(sentence);
    speechSynthesis.speak(utterance);
  };

  readonly #pause = (): void => {
    this.silence();
    this.state = 'paused';
  };

  readonly #stop = (): void => {
    if (this.state === 'silent') return;
    this.silence();
    this.#screenChange.disconnect();
    highlight(undefined);
    this.state = 'silent';
    this.keepFocus();
  };

  readonly #changeSpeed = (event: Event): void => {
    this.speed = Number((event.target as HTMLSelectElement).value);
    this.#store.write('speed', String(this.speed));
    if (this.state === 'reading') this.#speak();
  };

  private silence(): void {
    const speaks = this.#utterance !== undefined;
    this.#utterance = undefined;
    if (speaks) speechSynthesis.cancel();
  }

  /** The button that had the focus may go: the first one takes it. */
  private keepFocus(): void {
    if (!this.contains(document.activeElement)) return;
    void this.updateComplete.then(() => this.querySelector('button')?.focus());
  }
}

function primary(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

/** Marks the sentence that is read, where the browser can without touching the page. */
function highlight(sentence: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (sentence === undefined) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(sentence));
}

customElements.define('declic-read-aloud', DeclicReadAloud);

declare global {
  interface HTMLElementTagNameMap {
    'declic-read-aloud': DeclicReadAloud;
  }
}
