import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { uiBox } from '../../controllers/ui-box.ts';
import { readPageData } from '../read-page-data.ts';
import type { SearchEntry } from './entry.ts';
import { Finder, limitsOf, wishOf, WISHES, type Wish } from './finder.ts';
import { messages as words } from './messages.fr.ts';
import { sound } from './sound.fr.ts';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What the page tells the element: the entries, and the names of what can be chosen. */
export interface CatalogueData {
  readonly entries: readonly SearchEntry[];
  readonly themes: readonly Choice[];
  readonly competences: readonly Choice[];
}

/** How many modules are shown at a time: a hundred cards would keep a small phone busy at each letter. */
const AT_ONCE = 24;

/**
 * Searches and filters the cards that stand inside; the wish stands in the address, so that going back finds it again.
 * Without a script, the cards are a plain list by theme. The author writes a JSON script of `CatalogueData`, a
 * `[data-ui]` box, and the cards in a `[data-cards]` box, each with the id of its entry.
 *
 * @tag declic-catalogue
 */
export class DeclicCatalogue extends LitElement {
  static override readonly properties = { wish: { state: true }, most: { state: true } };
  declare protected wish: Wish;
  /** How many of the modules found are shown. */
  declare protected most: number;
  #data: CatalogueData = { entries: [], themes: [], competences: [] };
  #finder: Finder | undefined;
  /** Undefined where nothing is asked. */
  #found: readonly string[] | undefined;

  constructor() {
    super();
    const asked = new URLSearchParams(location.search);
    this.wish = wishOf((key) => asked.get(key) ?? '');
    this.most = AT_ONCE;
  }

  override connectedCallback(): void {
    this.#data = readPageData(this) as CatalogueData;
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#found = this.#isAsked ? this.#ready.find(this.wish) : undefined;
  }

  protected override render(): TemplateResult {
    const { themes, competences, entries } = this.#data;
    const durations = limitsOf(entries).map((minutes) => ({
      value: String(minutes),
      name: words.upTo(minutes),
    }));
    const readers = Object.entries(words.readers).map(([value, name]) => ({ value, name }));
    const found = this.#found;
    return html`<search class="find" role="search">
        <p class="flow">
          <label for="words">${words.search}</label>
          <input
            id="words"
            type="search"
            autocomplete="off"
            aria-describedby="words-hint"
            .value=${this.wish.words}
            @focus=${this.#prepare}
            @input=${this.#read}
          />
          <span class="soft small" id="words-hint">${words.searchHint}</span>
        </p>
        <details ?open=${this.#isFiltered}>
          <summary>${words.filters}</summary>
          <div class="filters">
            ${this.#select('theme', words.theme, themes)}
            ${this.#select('competence', words.competence, competences)}
            ${this.#select('minutes', words.minutes, durations)} ${this.#select('reader', words.reader, readers)}
          </div>
        </details>
        <p class="row">
          <span role="status">${found ? this.#saidOf(found.length) : nothing}</span>
          ${
            found
              ? html`<button class="tool" type="button" @click=${this.#clear}>${words.clear}</button>`
              : nothing
          }
        </p>
      </search>
      ${
        found && found.length > 0
          ? html`<h2 class="sr">${words.results}</h2>
            <ul class="grid">
              ${found.slice(0, this.most).map((id) => this.#copyOf(id))}
            </ul>
            ${found.length > this.most ? html`<p class="act"><button class="btn" type="button" @click=${this.#more}>${words.more}</button></p>` : nothing}`
          : nothing
      }`;
  }

  /** Where nothing is found, the whole list stays below. */
  #saidOf(count: number): string {
    if (count > 0) return words.found(count);
    return this.#isFiltered ? words.noneSo : words.none;
  }

  #select(key: keyof Wish, label: string, choices: readonly Choice[]): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    const { all } = words;
    return html`<p>
      <label for=${key}>${label}</label>
      <select id=${key} @change=${this.#read}>
        <option value="">${all}</option>
        ${choices.map(
          ({ value, name }) =>
            html`<option value=${value} ?selected=${this.wish[key] === value}>${name}</option>`,
        )}
      </select>
    </p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const cards = this.querySelector<HTMLElement>('[data-cards]');
    if (cards !== null) cards.hidden = this.#found !== undefined && this.#found.length > 0;
  }

  get #isAsked(): boolean {
    return WISHES.some((key) => this.wish[key].trim() !== '');
  }

  get #isFiltered(): boolean {
    return WISHES.some((key) => key !== 'words' && this.wish[key] !== '');
  }

  get #ready(): Finder {
    return (this.#finder ??= new Finder(this.#data.entries, { small: words.small, sound }));
  }

  /** Who comes to the field will write: with a thousand modules, the first letter would wait for a third of a second. */
  readonly #prepare = (): void => {
    setTimeout(() => this.#ready);
  };

  /** The card stays where its author put it: what is shown is a copy, without its id. */
  #copyOf(id: string): Node | typeof nothing {
    const card = this.querySelector(`[data-cards] #${id}`);
    if (card === null) return nothing;
    const copy = card.cloneNode(true) as Element;
    copy.removeAttribute('id');
    return copy;
  }

  readonly #read = (): void => {
    const value = (id: string): string =>
      this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
    this.wish = wishOf(value);
    this.most = AT_ONCE;
    this.#keep();
  };

  /** The first of the modules that come has the focus: the button may be gone. */
  readonly #more = (): void => {
    const place = this.most;
    this.most += AT_ONCE;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.card a')[place]?.focus(),
    );
  };

  readonly #clear = (): void => {
    this.wish = wishOf(() => '');
    this.most = AT_ONCE;
    this.#keep();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#words')?.focus());
  };

  #keep(): void {
    const asked = WISHES.filter((key) => this.wish[key] !== '').map((key) => [key, this.wish[key]]);
    const query = new URLSearchParams(asked).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
  }
}

customElements.define('declic-catalogue', DeclicCatalogue);

declare global {
  interface HTMLElementTagNameMap {
    'declic-catalogue': DeclicCatalogue;
  }
}
