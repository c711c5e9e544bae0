import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { SceneController } from '../../controllers/scene-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { messages as words } from './messages.fr.ts';
import { nearestQuery } from './nearest-query.ts';

/**
 * A made-up search engine: words to choose or type, their results, and a page behind each.
 * The author writes a `section[data-query]` for each list of results and a `section[data-page]` for each page,
 * `a[data-open]` where a page opens, and `[data-choose]` where something may be given as the answer.
 *
 * @tag declic-search
 * @fires {AnswerEvent} declic-answer - The learner reached a goal, or said that they do not know.
 */
export class DeclicSearch extends LitElement {
  readonly question = new SceneController(this, () => {
    this.put();
  });

  /** What was done so far: `query`, `opened` and `sources` facts. */
  readonly #done = new Set<string>();
  #chosen = '';
  #query = '';
  /** Whether the field does not say the search shown yet. */
  #isNew = false;
  /** The page shown, and the link that opened it. */
  #page: string | undefined;
  #from: HTMLElement | undefined;
  /** What is said under the words, or beside the answer chosen. */
  #said = '';
  readonly #top = document.createElement('div');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#top.dataset['ui'] = '';
    this.querySelector('.flag')?.after(this.#top);
    this.addEventListener('click', this.#onClick);
    // A disclosure tells of itself to nobody around it.
    this.addEventListener('toggle', this.#onToggle, true);
    this.put();
    this.requestUpdate();
  }

  protected override updated(): void {
    const page = this.pages.find(({ dataset }) => dataset['page'] === this.#page);
    for (const section of this.pages) section.hidden = section !== page;
    for (const section of this.lists) {
      section.hidden = page !== undefined || section.dataset['query'] !== this.#query;
    }
    draw(this.top(page !== undefined), this.#top);
    if (this.#isNew) this.write();
    for (const home of this.querySelectorAll<HTMLElement>('[data-choose]')) {
      draw(this.choice(home.dataset['choose'] ?? ''), home);
    }
    this.question.mark();
  }

  protected override render(): TemplateResult {
    return this.question.panel();
  }

  /** The words to search by; beside a page, the way back instead. */
  private top(isPage: boolean): TemplateResult {
    const { lists } = this;
    return html`<p class="row" ?hidden=${!isPage}>
        <button class="tool" type="button" @click=${this.#goBack}>${icon('i-back')}${words.back}</button>
      </p>
      <div ?hidden=${isPage}>
        <form @submit=${this.#submit}>
          <label>${words.words}<input type="search" autocomplete="off" enterkeyhint="search" /></label>
          <button class="btn" type="submit">${words.submit}</button>
        </form>
        <p class="note" role="status">${this.#said}</p>
        <p class="note">${words.ready}</p>
        <p class="row">${lists.map(
          ({ dataset: { query = '', words: ready } }) =>
            html`<button class="tool" type="button" aria-pressed=${query === this.#query ? 'true' : 'false'} @click=${() => {
              this.search(query, '');
            }}>${ready}</button>`,
        )}</p>
      </div>`;
  }

  private choice(id: string): TemplateResult {
    const isMine = this.#chosen === id;
    return html`<p class="row">
        <button class="btn" type="button" @click=${() => {
          this.choose(id);
        }}>${words.choose}</button>
        ${isMine ? html`<b>${words.chosen}</b>` : nothing}
      </p>
      <p class="note" role="status">${isMine ? this.#said : nothing}</p>`;
  }

  /** Puts the search as the ways taken so far leave it. */
  private put(): void {
    const { held } = this.question;
    const last = (kind: string): string | undefined =>
      [...held]
        .reverse()
        .find((fact) => fact.startsWith(`${kind} `))
        ?.slice(kind.length + 1);
    this.#query = last('query') ?? this.lists[0]?.dataset['query'] ?? '';
    this.#chosen = last('chosen') ?? '';
    this.#page = undefined;
    this.#said = '';
    this.#isNew = true;
    this.#done.clear();
    for (const sources of this.querySelectorAll<HTMLDetailsElement>('[data-sources]')) sources.open = false;
    for (const fact of [`query ${this.#query}`, ...held]) {
      if (!fact.startsWith('chosen ')) this.#done.add(fact);
    }
  }

  private search(query: string, said: string): void {
    this.#said = said;
    this.#query = query;
    this.#isNew = true;
    this.do(`query ${query}`);
    this.focusIn('section[data-query]:not([hidden]) h3');
  }

  private choose(id: string): void {
    this.#chosen = id;
    const before = this.question.reached;
    this.do();
    const isTold = this.question.reached !== before;
    this.#said = isTold ? '' : words.noted;
    if (isTold) this.focusIn(':scope > [data-ui] .fb');
  }

  /** Tells what holds, with what was done just now. */
  private do(...facts: readonly string[]): void {
    for (const fact of facts) this.#done.add(fact);
    this.requestUpdate();
    this.question.check(new Set([...this.#done, ...(this.#chosen === '' ? [] : [`chosen ${this.#chosen}`])]));
  }

  /** Writes the words of the search shown in the field. */
  private write(): void {
    this.#isNew = false;
    const field = this.#top.querySelector('input');
    const list = this.lists.find(({ dataset }) => dataset['query'] === this.#query);
    if (field !== null) field.value = list?.dataset['words'] ?? '';
  }

  private focusIn(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const known = this.lists.map(({ dataset: { query = '', words = '' } }) => ({ id: query, words }));
    const typed = this.#top.querySelector('input')?.value ?? '';
    const found = nearestQuery(typed, known, words.small);
    if (found !== undefined) {
      const ready = known.find(({ id }) => id === found)?.words;
      this.search(found, ready === typed.trim() ? '' : words.nearest);
      return;
    }
    this.#said = words.unknown;
    this.requestUpdate();
  };

  readonly #goBack = (): void => {
    this.#page = undefined;
    this.#said = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.#from?.focus());
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-open]') : null;
    const page = link?.dataset['open'];
    if (link === null || page === undefined) return;
    event.preventDefault();
    this.#from = link;
    this.#page = page;
    this.#said = '';
    this.do(`opened ${page}`);
    this.focusIn('section[data-page]:not([hidden]) h3');
  };

  readonly #onToggle = ({ target }: Event): void => {
    const summary =
      target instanceof HTMLDetailsElement && target.open ? target.dataset['sources'] : undefined;
    if (summary !== undefined) this.do(`sources ${summary}`);
  };

  private get lists(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section[data-query]')];
  }

  private get pages(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section[data-page]')];
  }
}

customElements.define('declic-search', DeclicSearch);

declare global {
  interface HTMLElementTagNameMap {
    'declic-search': DeclicSearch;
  }
}
