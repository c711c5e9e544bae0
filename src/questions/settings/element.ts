import { last } from '../../content/last.ts';
import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { SceneController } from '../../controllers/scene-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { messages } from './messages.fr.ts';

type Setting = HTMLInputElement | HTMLSelectElement;

/**
 * Settings of a made-up device, one page at a time: switches and lists of choices, judged by goals.
 * The author writes a `section[data-page]` for each page, `a[data-to]` where a line opens one, and native
 * inputs with `data-setting`.
 *
 * @tag declic-settings
 * @fires {AnswerEvent} declic-answer - The learner reached a goal, or said that they do not know.
 */
export class DeclicSettings extends LitElement {
  readonly question = new SceneController(this, () => {
    this.put();
  });

  /** The pages that lead to the one shown, which is the last. */
  #way: readonly string[] = [];
  readonly #back = document.createElement('p');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#back.className = 'row';
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset['setting'] !== undefined) this.check();
    });
    this.requestUpdate();
  }

  protected override updated(): void {
    const { shown } = this;
    for (const page of this.pages) page.hidden = page !== shown;
    const isInside = this.#way.length > 1;
    draw(
      isInside
        ? html`<button class="tool" type="button" @click=${this.#goBack}>
            ${icon('i-back')}${messages.back}
          </button>`
        : nothing,
      this.#back,
    );
    shown?.prepend(this.#back);
    this.#back.hidden = !isInside;
    this.question.mark();
  }

  protected override render(): TemplateResult {
    return this.question.panel();
  }

  /** Puts every setting as the ways taken so far leave it, and shows the first page. */
  private put(): void {
    const { held } = this.question;
    for (const setting of this.settings) {
      const fact = held.find((one) => one.startsWith(`${setting.dataset['setting'] ?? ''} `));
      const value = fact?.split(' ')[1];
      if (setting instanceof HTMLInputElement) {
        setting.checked = value === undefined ? setting.defaultChecked : value === 'on';
      } else {
        const first = [...setting.options].find((option) => option.defaultSelected)?.value ?? '';
        setting.value = value ?? first;
      }
    }
    this.#way = [];
  }

  private check(): void {
    const states = this.settings.map((setting) => {
      const state = setting instanceof HTMLInputElement ? (setting.checked ? 'on' : 'off') : setting.value;
      return `${setting.dataset['setting'] ?? ''} ${state}`;
    });
    this.question.check(new Set([...states, `at ${this.shown?.dataset['page'] ?? ''}`]));
  }

  private go(way: readonly string[]): void {
    this.#way = way;
    this.requestUpdate();
    this.check();
    void this.updateComplete.then(() => this.shown?.querySelector('h3')?.focus());
  }

  readonly #goBack = (): void => {
    this.go(this.#way.slice(0, -1));
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to]') : null;
    const to = link?.dataset['to'];
    if (to === undefined) return;
    event.preventDefault();
    const here = this.#way.length > 0 ? this.#way : [this.shown?.dataset['page'] ?? ''];
    this.go([...here, to]);
  };

  private get shown(): HTMLElement | undefined {
    const name = last(this.#way);
    return this.pages.find(({ dataset }) => dataset['page'] === name) ?? this.pages[0];
  }

  private get pages(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section[data-page]')];
  }

  private get settings(): readonly Setting[] {
    return [...this.querySelectorAll<Setting>('[data-setting]')];
  }
}

customElements.define('declic-settings', DeclicSettings);

declare global {
  interface HTMLElementTagNameMap {
    'declic-settings': DeclicSettings;
  }
}
