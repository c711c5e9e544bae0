import { last } from '../../content/last.ts';
import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { SceneController } from '../../controllers/scene-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { choiceOf, type Choice } from './choice.ts';
import { toolWords as words } from './messages.fr.ts';
import {
  closeTab,
  goBack,
  openPage,
  openTab,
  pageShown,
  startVisit,
  turnTo,
  withPage,
  type Visit,
} from './visit.ts';

/**
 * A made-up browser with tabs, history, downloads and banners, judged by goals; one page shows at a time.
 * The author writes a `section[data-page]` for each page, with its address as `details[data-card]`;
 * `a[data-to]`, `button[data-press]` and `button[data-file]` are what can be done there.
 *
 * @tag declic-browser
 * @attr data-tabs - Ids of the pages open at the start, the one in front first, parted by spaces.
 * @fires {AnswerEvent} declic-answer - The learner reached a goal, or said that they do not know.
 */
export class DeclicBrowser extends LitElement {
  readonly question = new SceneController(this, () => {
    this.put();
  });

  #visit: Visit = startVisit([]);
  /** Facts of what was done, pages and cookies apart. */
  readonly #done = new Set<string>();
  /** What was answered to banners, by the page they are written on. */
  readonly #cookies = new Map<string, Choice>();
  /** The step of the banner shown, and what is kept if its site insists in vain. */
  #step = 'ask';
  #pending: Choice = 'refused';
  #said = '';
  readonly #tools = document.createElement('div');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#tools.className = 'tools';
    this.querySelector('.flag')?.after(this.#tools);
    this.addEventListener('click', this.#onClick);
    // A toggle does not bubble.
    this.addEventListener('toggle', this.#onToggle, true);
    if (this.#visit.tabs.length === 0) this.put();
    this.requestUpdate();
  }

  protected override updated(): void {
    const page = pageShown(this.#visit);
    for (const section of this.pages) section.hidden = section.dataset['page'] !== page;
    for (const says of this.querySelectorAll<HTMLElement>('[data-says]')) {
      says.hidden = !this.#done.has(`pressed ${says.dataset['says'] ?? ''}`);
    }
    for (const banner of this.banners) this.place(banner);
    draw(this.tools(), this.#tools);
    this.question.mark();
  }

  protected override render(): TemplateResult {
    return this.question.panel();
  }

  /** Puts all as the ways taken so far leave it. */
  private put(): void {
    const { held } = this.question;
    const named = (verb: string): readonly string[] =>
      held.flatMap((fact) => (fact.startsWith(`${verb} `) ? fact.slice(verb.length + 1) : []));
    this.#visit = startVisit(this.dataset['tabs']?.split(' ') ?? []);
    for (const page of named('opened')) this.#visit = withPage(this.#visit, page);
    for (const page of named('tab closed')) {
      const tab = this.#visit.tabs.findIndex((trail) => last(trail) === page);
      if (tab >= 0) this.#visit = closeTab(this.#visit, tab, this.home);
    }
    for (const page of named('at')) this.#visit = openPage(this.#visit, page);
    this.#done.clear();
    for (const fact of held) if (!/^(?:at|opened|cookies) /.test(fact)) this.#done.add(fact);
    this.#cookies.clear();
    for (const [choice, page] of named('cookies').map((answer) => answer.split(' '))) {
      for (const { dataset } of this.banners) {
        const banner = dataset['banner'] ?? '';
        if (page === undefined || page === banner) this.#cookies.set(banner, choice as Choice);
      }
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('.cookies input')) {
      box.checked = box.defaultChecked;
    }
    for (const card of this.querySelectorAll<HTMLDetailsElement>('[data-card]')) card.open = false;
    this.#step = 'ask';
    this.#said = '';
  }

  /** A banner stands on the page shown, as long as its site waits for an answer. */
  private place(banner: HTMLElement): void {
    const heading = this.shown?.querySelector('h3');
    const isHere = this.isOfSite(banner) && !this.#cookies.has(banner.dataset['banner'] ?? '');
    banner.hidden = !isHere;
    if (isHere && heading?.nextElementSibling !== banner) heading?.after(banner);
    for (const step of banner.querySelectorAll<HTMLElement>('[data-step]')) {
      step.hidden = step.dataset['step'] !== this.#step;
    }
  }

  /** Tabs, Back, history, downloads, and what was answered to the banner of the site shown. */
  private tools(): TemplateResult {
    const { tabs, front, history } = this.#visit;
    const banner = this.banners.find((one) => this.isOfSite(one));
    const choice = this.#cookies.get(banner?.dataset['banner'] ?? '');
    return html`<ul class="tabs" aria-label=${words.tabs}>${tabs.map((trail, place) => {
      const title = this.titleOf(last(trail));
      return html`<li ?data-front=${place === front}>
        <button type="button" aria-current=${place === front ? 'page' : nothing} @click=${() => {
          this.go(turnTo(this.#visit, place));
        }}>${title}</button><button class="shut" type="button" aria-label=${words.closeTab(title)} @click=${() => {
          this.shut(place);
        }}><span aria-hidden="true">×</span></button>
      </li>`;
    })}</ul>
    <div class="row">
      <button class="tool" type="button" ?disabled=${tabs[front]?.length === 1} @click=${() => {
        this.go(goBack(this.#visit));
      }}>${icon('i-back')}${words.back}</button>
      <details><summary class="tool">${words.history}</summary><ul>${history.map(
        (page) =>
          html`<li><button class="link" type="button" @click=${() => {
            this.go(openPage(this.#visit, page));
          }}>${this.titleOf(page)} <span class="small">${this.pageNamed(page)?.dataset['site']}</span></button></li>`,
      )}</ul></details>
      ${this.downloads()}
      ${
        choice === undefined
          ? nothing
          : html`<button class="tool" type="button" @click=${() => {
              this.askAgain(banner);
            }}>${words.askAgain(words.cookies[choice])}</button>`
      }
    </div>
    <p class="small" role="status">${this.#said}</p>`;
  }

  private downloads(): TemplateResult {
    const files = [...this.#done].flatMap((fact) => this.fileNamed(fact) ?? []);
    return html`<details><summary class="tool">${words.downloads(files.length)}</summary>${
      files.length === 0
        ? html`<p>${words.noDownload}</p>`
        : html`<ul>${files.map(
            (file) =>
              html`<li>${nameOf(file)} <span class="small soft">${file.closest<HTMLElement>('[data-site]')?.dataset['site']}</span></li>`,
          )}</ul>`
    }</details>`;
  }

  private go(visit: Visit, said = ''): void {
    this.#visit = visit;
    this.#step = 'ask';
    for (const list of this.#tools.querySelectorAll('details')) list.open = false;
    this.tell(said);
    this.focusOn('h3');
  }

  /** Says what happened, draws it, and looks whether a goal is reached. */
  private tell(said: string): void {
    this.#said = said;
    this.requestUpdate();
    const cookies = [...this.#cookies].flatMap(([banner, choice]) => [
      `cookies ${choice}`,
      `cookies ${choice} ${banner}`,
    ]);
    const opened = this.#visit.history.map((page) => `opened ${page}`);
    this.question.check(new Set([...this.#done, ...cookies, ...opened, `at ${pageShown(this.#visit)}`]));
  }

  private shut(tab: number): void {
    this.#done.add('tab closed').add(`tab closed ${last(this.#visit.tabs[tab] ?? []) ?? ''}`);
    this.go(closeTab(this.#visit, tab, this.home), words.tabClosed);
  }

  private askAgain(banner: HTMLElement | undefined): void {
    this.#cookies.delete(banner?.dataset['banner'] ?? '');
    this.turnStep('ask');
  }

  private turnStep(step: string): void {
    this.#step = step;
    this.requestUpdate();
    this.focusOn(`[data-step="${step}"]`);
  }

  /** What a button of a banner chose. A site that insists asks once more before it takes anything but all. */
  private choose(banner: HTMLElement, pressed: string): void {
    const boxes = [...banner.querySelectorAll('input')];
    const taken = boxes.filter((box) => box.checked).length;
    const choice = pressed === 'kept' ? this.#pending : choiceOf(pressed, taken, boxes.length);
    if (choice !== 'accepted' && pressed !== 'kept' && banner.querySelector('[data-step="insist"]')) {
      this.#pending = choice;
      this.turnStep('insist');
      return;
    }
    this.#cookies.set(banner.dataset['banner'] ?? '', choice);
    this.tell(`${words.cookies[choice]}.`);
    this.focusOn('h3');
  }

  /** Puts the focus there on the page shown, once it is drawn. */
  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.shown?.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #onClick = (event: MouseEvent): void => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.sim a, .sim button') : null;
    if (pressed === null) return;
    const { press, file, to, tab, choice, stepTo } = pressed.dataset;
    if (press !== undefined) this.#done.add(`pressed ${press}`);
    if (to !== undefined) {
      event.preventDefault();
      if (tab === undefined) this.go(openPage(this.#visit, to));
      else this.go(openTab(this.#visit, to), words.tabOpened);
    } else if (file !== undefined) {
      this.#done.add(`downloaded ${file}`);
      this.tell(words.arrived(nameOf(pressed)));
    } else if (press !== undefined) this.tell('');
    else if (stepTo !== undefined) this.turnStep(stepTo);
    else if (choice !== undefined) {
      const banner = pressed.closest<HTMLElement>('[data-banner]');
      if (banner !== null) this.choose(banner, choice);
    }
  };

  readonly #onToggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.dataset['card'] === undefined)
      return;
    // The event comes late: another page may show by now, and something else be said.
    const fact = `checked ${target.closest<HTMLElement>('[data-page]')?.dataset['page'] ?? ''}`;
    if (this.#done.has(fact)) return;
    this.#done.add(fact);
    this.tell(this.#said);
  };

  private isOfSite(banner: HTMLElement): boolean {
    const home = this.pageNamed(banner.dataset['banner']);
    return home?.dataset['site'] === this.shown?.dataset['site'];
  }

  private titleOf(page: string | undefined): string {
    return this.pageNamed(page)?.querySelector('h3')?.textContent ?? '';
  }

  private pageNamed(page: string | undefined): HTMLElement | undefined {
    return this.pages.find(({ dataset }) => dataset['page'] === page);
  }

  private fileNamed(fact: string): HTMLElement | undefined {
    const files = [...this.querySelectorAll<HTMLElement>('[data-file]')];
    return files.find(({ dataset }) => fact === `downloaded ${dataset['file'] ?? ''}`);
  }

  private get home(): string {
    return this.dataset['tabs']?.split(' ')[0] ?? '';
  }

  private get shown(): HTMLElement | undefined {
    return this.pageNamed(pageShown(this.#visit));
  }

  private get pages(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section[data-page]')];
  }

  private get banners(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-banner]')];
  }
}

function nameOf({ dataset }: HTMLElement): string {
  return `${dataset['name'] ?? ''}, ${dataset['weight'] ?? ''}`;
}

customElements.define('declic-browser', DeclicBrowser);

declare global {
  interface HTMLElementTagNameMap {
    'declic-browser': DeclicBrowser;
  }
}
