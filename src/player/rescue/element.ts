import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { decode, encode } from '../../tracking/state-codec.ts';
import type { SaveStatus } from '../../tracking/tracker.ts';
import type { DeclicModule } from '../element.ts';
import { moduleOutline } from '../outline.ts';
import type { Summary } from '../summary.ts';
import { messages as words } from './messages.fr.ts';
import { readProgressFile, writeProgressFile } from './progress-file.ts';

/** Milliseconds after which a browser has surely begun to read what it downloads. */
const LONG_ENOUGH = 60_000;

/**
 * Where nothing can be stored any more, gives a file with what the learner did; a module without answers takes it back.
 *
 * @tag declic-rescue
 */
export class DeclicRescue extends LitElement {
  static override readonly properties = {
    status: { state: true },
    told: { state: true },
  };
  declare status: SaveStatus;
  declare protected told: string;
  /** What the learner reached; given by who makes the element. */
  summary: (() => Summary) | undefined;

  constructor() {
    super();
    this.status = 'saved';
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.module?.addEventListener('declic-progress', () => this.requestUpdate());
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override render(): TemplateResult {
    const isGone = this.status === 'gone';
    const isEmpty = this.module?.answers.size === 0;
    return html`<div class="wrap flow">
      ${
        isGone
          ? html`<p>${words.offer}</p>
            <p><button class="btn alt" type="button" @click=${this.#download}>${words.download}</button></p>`
          : nothing
      }
      ${
        isGone || isEmpty
          ? html`<p><button class="tool" type="button" @click=${this.#choose}>${words.takeBack}</button></p>
            <input type="file" accept=".txt,text/plain" hidden aria-label=${words.takeBack} @change=${this.#takeBack} />`
          : nothing
      }
      <p class="small soft" role="status">${this.told}</p>
    </div>`;
  }

  private get module(): DeclicModule | null {
    return this.closest('declic-module');
  }

  private get key(): string {
    return this.module?.dataset['key'] ?? this.module?.id ?? '';
  }

  private lines(module: DeclicModule): readonly string[] {
    const { score } = this.summary?.() ?? {};
    const answers = module.elements.flatMap((element) => {
      const answer = module.answers.get(element.id);
      return answer?.verdict
        ? [
            `- ${textOf(element.querySelector(':scope > fieldset > legend') ?? element.querySelector('p'))} ${words.verdicts[answer.verdict]}`,
          ]
        : [];
    });
    const seen = module.overview.filter((screen) => screen.seen).map(({ title }) => `- ${title.trim()}`);
    return [
      textOf(module.querySelector('h1')),
      new Date().toLocaleString(document.documentElement.lang),
      ...(score === undefined ? [] : [words.score(Math.round(score * 100))]),
      ...['', words.seen, ...seen],
      ...['', words.answers, ...answers],
      ...['', words.keep],
    ];
  }

  readonly #download = (): void => {
    const { module, key } = this;
    if (module === null) return;
    const { screen, seen, answers, elements } = module;
    const state = encode({ screen, seen, answers }, moduleOutline(module, elements));
    const file = new Blob([writeProgressFile(this.lines(module), key, state)], { type: 'text/plain' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `progression-${key}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
  };

  readonly #choose = (): void => {
    this.querySelector('input')?.click();
  };

  readonly #takeBack = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    const { module } = this;
    if (text === undefined || module === null) return;
    const found = readProgressFile(text, this.key);
    if ('refusal' in found) this.told = words.refused[found.refusal];
    else {
      module.takeBack(decode(found.state, moduleOutline(module, module.elements)));
      this.told = words.takenBack;
    }
  };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('declic-rescue', DeclicRescue);

declare global {
  interface HTMLElementTagNameMap {
    'declic-rescue': DeclicRescue;
  }
}
