import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import type { SaveStatus } from '../../tracking/tracker.ts';
import { followPage } from '../follow-page.ts';
import { messages as playerMessages } from '../messages.fr.ts';
import type { CourseKeeper, CourseMember, CourseRules } from './keeper.ts';
import { messages } from './messages.fr.ts';

const words = { ...playerMessages, ...messages };

/**
 * The page of a course: a menu of its modules, and the module shown, in a frame below a bar that leads back.
 * Without JavaScript the menu is a list of links to the modules' pages.
 * The author writes `li[data-module]` with a link to the module's page and a `[data-state]` each.
 *
 * @tag declic-course
 * @attr order - `any`, `in-order` or `pass-before-next`.
 * @attr pass - Share of right answers, 0 to 1, that passes the whole, and each module that names none.
 * @attr data-iri - Address that names the course, for the platforms that ask for one.
 * @attr data-key - Slug and language, under which its progress is kept.
 * @attr playing - Set by the element while a module is shown in place of the menu.
 */
export class DeclicCourse extends LitElement {
  static override readonly properties = {
    shown: { state: true },
    status: { state: true },
    closing: { state: true },
  };
  /** Slug of the module shown; empty for the menu. */
  declare protected shown: string;
  declare protected status: SaveStatus | undefined;
  declare protected closing: 'no' | 'under way' | 'done';

  #keeper: CourseKeeper | undefined;

  constructor() {
    super();
    this.shown = '';
    this.closing = 'no';
  }

  /** The modules, in their order. */
  get members(): readonly CourseMember[] {
    return this.items.map(({ dataset }) => ({
      slug: dataset['module'] ?? '',
      screens: listed(dataset['screens']),
      judged: listed(dataset['judged']),
      ...(dataset['pass'] && { pass: Number(dataset['pass']) }),
    }));
  }

  get rules(): CourseRules {
    const order = this.getAttribute('order');
    const pass = this.getAttribute('pass');
    return {
      order: order === 'in-order' || order === 'pass-before-next' ? order : 'any',
      ...(pass !== null && { pass: Number(pass) }),
    };
  }

  /** The document of the module shown. */
  get moduleDocument(): Document | null | undefined {
    return this.querySelector('iframe')?.contentDocument;
  }

  titleOf(slug: string): string | undefined {
    return this.itemOf(slug)?.querySelector('a')?.textContent.trim();
  }

  /** Joins the course to what keeps its progress, and resumes. The learner may choose a module before it ends. */
  async begin(keeper: CourseKeeper): Promise<void> {
    this.#keeper = keeper;
    keeper.onChange(() => this.requestUpdate());
    const resumed = await keeper.open();
    keeper.tracker.onStatus((status) => (this.status = status));
    followPage(keeper, '', () => undefined);
    if (this.shown === '' && keeper.waitsFor(resumed) === undefined) this.shown = resumed;
    keeper.show(this.shown);
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    this.toggleAttribute('playing', this.shown !== '' || this.closing === 'done');
    for (const item of this.items) this.describe(item);
  }

  protected override render(): TemplateResult {
    if (this.closing === 'done') return this.renderClosed();
    const { shown } = this;
    if (shown === '') return html`<div class="wrap end">${this.renderKeeping()}</div>`;
    const done = this.#keeper?.standing(shown).complete === true;
    return html`<div class="in-course">
      <div class="wrap row between">
        <button class=${done ? 'btn' : 'tool'} type="button" @click=${() => this.leave()}>
          ${icon('i-back')}${done ? words.backDone : words.back}
        </button>
        ${this.renderKeeping()}
      </div>
      <iframe title=${this.titleOf(shown) ?? ''} src=${this.linkOf(shown)?.getAttribute('href') ?? ''}
        @load=${this.#focusModule}></iframe>
    </div>`;
  }

  private renderKeeping(): TemplateResult {
    const { status, closing } = this;
    const destination = this.#keeper?.tracker.destination === 'lms' ? 'lms' : 'device';
    return html`<p class="small soft" role="status">
        ${this.#keeper?.summary.complete === true && this.shown === '' ? `${words.finished} ` : nothing}
        ${status ? words.saved[destination][status] : nothing}
      </p>
      ${
        destination === 'lms'
          ? html`<button class="tool" type="button" ?disabled=${closing !== 'no'} @click=${this.#quit}>
            ${this.shown === '' ? words.quit : words.quitShort}
          </button>`
          : nothing
      }`;
  }

  private renderClosed(): TemplateResult {
    const { returnTo } = this.#keeper?.tracker ?? {};
    return html`<div class="wrap screen flow">
      <h2 tabindex="-1">${words.closedHeading}</h2>
      <p>${this.status === 'saved' ? words.closed : words.closedUnsaved}</p>
      ${returnTo === undefined ? nothing : html`<p><a class="btn" href=${returnTo}>${words.backToPlatform}</a></p>`}
    </div>`;
  }

  /** Says in words where the learner stands with a module, and whether it opens. */
  private describe(item: HTMLElement): void {
    const slug = item.dataset['module'] ?? '';
    const standing = this.#keeper?.standing(slug);
    const first = this.#keeper?.waitsFor(slug);
    const begun = standing?.begun === true;
    const text =
      first !== undefined
        ? words.waits(this.titleOf(first) ?? '')
        : standing?.complete === true
          ? words.states.done
          : begun
            ? `${words.states.begun} · ${words.continue}`
            : words.states.new;
    const state = item.querySelector('[data-state]');
    if (state !== null && state.textContent !== text) state.textContent = text;
    item.dataset['standing'] = standing?.complete === true ? 'done' : begun ? 'begun' : 'new';
    const link = this.linkOf(slug);
    if (first === undefined) link?.removeAttribute('aria-disabled');
    else link?.setAttribute('aria-disabled', 'true');
  }

  private leave(): void {
    const left = this.shown;
    this.shown = '';
    this.#keeper?.show('');
    void this.updateComplete.then(() => this.linkOf(left)?.focus());
  }

  private get items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-module]')];
  }

  private itemOf(slug: string): HTMLElement | undefined {
    return this.items.find(({ dataset }) => dataset['module'] === slug);
  }

  private linkOf(slug: string): HTMLAnchorElement | null | undefined {
    return this.itemOf(slug)?.querySelector('a');
  }

  readonly #focusModule = (): void => {
    this.moduleDocument?.querySelector<HTMLElement>('section.screen:not([hidden]) h2')?.focus();
  };

  readonly #onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const slug = link?.closest<HTMLElement>('li[data-module]')?.dataset['module'];
    if (slug === undefined) return;
    event.preventDefault();
    if (this.#keeper?.waitsFor(slug) !== undefined) return;
    this.shown = slug;
    this.#keeper?.show(slug);
  };

  readonly #quit = async (): Promise<void> => {
    this.closing = 'under way';
    const { tracker } = this.#keeper ?? {};
    this.#keeper?.record();
    await tracker?.close();
    if (tracker?.returnTo !== undefined && this.status === 'saved') {
      location.assign(tracker.returnTo);
      return;
    }
    this.closing = 'done';
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  };
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter(Boolean);
}

customElements.define('declic-course', DeclicCourse);

declare global {
  interface HTMLElementTagNameMap {
    'declic-course': DeclicCourse;
  }
}
