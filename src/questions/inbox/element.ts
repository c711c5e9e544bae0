import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { goalOf, GoalsController } from '../../controllers/goals-controller.ts';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { messages as words } from './messages.fr.ts';

/**
 * A box of messages to open, examine and deal with, one by one.
 * The author writes `details[data-goal]` for each, with native radios for what may be done, a `[data-told]`
 * where what comes of it is shown, and a `.why` with a reason for each.
 *
 * @tag declic-inbox
 * @fires {AnswerEvent} declic-answer - The learner dealt with a message.
 */
export class DeclicInbox extends LitElement {
  readonly question = new GoalsController(this, () => {
    this.#changing.clear();
    this.#missed = undefined;
    for (const mail of this.mails) tick(mail, this.question.reached.get(goalOf(mail)));
  });

  /** Messages dealt with that the learner looks at again. */
  readonly #changing = new Set<string>();
  /** The message whose action was asked for before one was chosen. */
  #missed: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.addEventListener('input', ({ target }) => {
      const goal = target instanceof Element ? target.closest<HTMLElement>('[data-goal]') : null;
      if (goal === null) return;
      this.#missed = undefined;
      if (this.question.reached.has(goalOf(goal))) this.#changing.add(goalOf(goal));
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    for (const mail of this.mails) {
      const isChanging = this.#changing.has(goalOf(mail));
      const verdict = isChanging ? undefined : this.question.verdictOn(mail);
      mail.dataset['state'] = verdict ?? '';
      mail.querySelector('summary')?.setAttribute('data-said', verdict ? words.states[verdict] : '');
      for (const option of mail.querySelectorAll<HTMLElement>('.opt')) {
        const isMine = option.querySelector('input')?.value === this.question.reached.get(goalOf(mail));
        if (isMine && !isChanging) option.dataset['mine'] = words.mine;
        else delete option.dataset['mine'];
      }
      const box = mail.querySelector<HTMLElement>('[data-told]');
      if (box !== null) draw(this.told(mail), box);
    }
  }

  protected override render(): TemplateResult {
    const { question, mails } = this;
    const { size } = question.reached;
    const again = mails.filter((mail) => question.verdictOn(mail) !== 'right');
    return html`<p class="note" role="status">${words.count(size, mails.length)}</p>
      ${question.whole(
        html`<p>${words.good(mails.length - again.length, mails.length)}</p>
          ${
            again.length > 0
              ? html`<p>${words.again}</p>
                <ul>${again.map(
                  (mail) =>
                    html`<li><button class="link" type="button" @click=${() => {
                      this.open(mail);
                    }}>${mail.querySelector('summary b')?.textContent}</button></li>`,
                )}</ul>`
              : nothing
          }
          <p class="row"><button class="btn alt" type="button" @click=${this.#restart}>
            ${icon('i-retry')}${words.restart}
          </button></p>`,
      )}`;
  }

  /** What stands under a message's actions. */
  private told(mail: HTMLElement): TemplateResult | typeof nothing {
    const { question } = this;
    const goal = goalOf(mail);
    if (question.reached.has(goal) && !this.#changing.has(goal)) return question.told(mail);
    return html`<p class="act"><button class="btn" type="button" @click=${() => {
      this.act(goal);
    }}>${words.submit}</button></p>
    <p class="note" role="status">${this.#missed === goal ? words.pickFirst : nothing}</p>`;
  }

  private act(goal: string): void {
    const mail = this.mails.find((one) => goalOf(one) === goal);
    const way = mail?.querySelector<HTMLInputElement>('input:checked')?.value;
    this.#missed = way === undefined ? goal : undefined;
    this.requestUpdate();
    if (way === undefined) return;
    this.#changing.delete(goal);
    this.question.reach(goal, way);
    void this.updateComplete.then(() => mail?.querySelector<HTMLElement>('.fb')?.focus());
  }

  private open(mail: HTMLDetailsElement): void {
    mail.open = true;
    mail.querySelector('summary')?.focus();
    mail.scrollIntoView();
  }

  readonly #restart = (): void => {
    this.question.retry();
    for (const mail of this.mails) mail.open = false;
    this.mails[0]?.querySelector('summary')?.focus();
  };

  private get mails(): readonly HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details[data-goal]')];
  }
}

function tick(mail: HTMLElement, way: string | undefined): void {
  for (const input of mail.querySelectorAll<HTMLInputElement>('fieldset input')) {
    input.checked = input.value === way;
  }
}

customElements.define('declic-inbox', DeclicInbox);

declare global {
  interface HTMLElementTagNameMap {
    'declic-inbox': DeclicInbox;
  }
}
