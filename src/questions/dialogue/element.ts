import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { UNSURE } from '../../content/question.ts';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { icon } from '../../controllers/icon.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, momentAfter, pathOf, report, walkTo, type DialogueKey } from './judge.ts';
import { messages as words } from './messages.fr.ts';
import type { End } from './schema.ts';

/**
 * A story to walk through, one moment at a time, back and forth as one likes.
 * The author writes `.scene[id]` for each moment (`data-end`: `good` or `detour`), where each
 * `li[data-option]` holds a link to a moment and a `.so` that says what comes of it.
 *
 * @tag declic-dialogue
 * @attr start - Id of the moment where the story begins.
 * @fires {AnswerEvent} declic-answer - The learner came to an end, or opened « Je ne sais pas » first.
 */
export class DeclicDialogue extends LitElement {
  readonly question = new AnswerController(this, {
    options: () => this.key.steps.map(({ id }) => id),
    judged: () => true,
    write: (answer) => {
      this.#picks = answer?.picks ?? [];
      this.#told = '';
      this.#last = undefined;
    },
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
  });

  #picks: readonly string[] = [];
  #told = '';
  /** A reply that led back: it stands in no way, and is still to be seen. */
  #last: string | undefined;
  readonly #said = document.createElement('ol');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#said.className = 'said';
    this.#said.setAttribute('aria-label', words.said);
    this.scenes[0]?.before(this.#said);
    for (const { firstElementChild } of this.scenes) firstElementChild?.setAttribute('tabindex', '-1');
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    const { key } = this;
    const now = momentAfter(key, this.#picks);
    for (const scene of this.scenes) scene.hidden = scene.id !== now;
    const said = pathOf(key, this.#picks).map(({ id }) => id);
    if (this.#last !== undefined && this.#last !== said.at(-1)) said.push(this.#last);
    this.#said.hidden = said.length === 0;
    this.#said.replaceChildren(...said.map((id) => this.line(id)));
  }

  protected override render(): TemplateResult {
    const moved = pathOf(this.key, this.#picks).length > 0;
    return html`${
      moved
        ? html`<p class="row">
            <button class="btn alt back" type="button" @click=${this.#back}>${icon('i-back')}${words.back}</button>
            <button class="link" type="button" @click=${() => this.go([], words.backAt)}>${words.again}</button>
          </p>`
        : nothing
    }
      <p class="sr" role="status">${this.#told}</p>`;
  }

  /** What was said at a moment, and what came of it: copies of the author's nodes. */
  private line(id: string): HTMLElement {
    const reply = this.reply(id);
    const line = document.createElement('li');
    const said = document.createElement('p');
    said.textContent = reply?.querySelector('a')?.textContent ?? '';
    line.append(said, ...(reply?.querySelector('.so')?.cloneNode(true).childNodes ?? []));
    return line;
  }

  /** Shows the moment that some replies lead to, and says so. */
  private go(picks: readonly string[], tell: (title: string) => string, reply?: string): void {
    const { key, question } = this;
    this.#picks = picks;
    this.#last = reply;
    const moment = momentAfter(key, picks);
    const heading = this.scenes.find(({ id }) => id === moment)?.querySelector<HTMLElement>('h3');
    this.#told = tell(heading?.lastElementChild?.textContent ?? '');
    // What is found once stays: a detour after a good end takes nothing away.
    if (key.ends.has(moment) && (question.verdict !== 'right' || judge(key, { picks }) === 'right')) {
      question.give({ picks });
    }
    this.requestUpdate();
    void this.updateComplete.then(() => heading?.focus());
  }

  readonly #back = (): void => {
    const path = pathOf(this.key, this.#picks).slice(0, -1);
    this.go(
      path.map(({ id }) => id),
      words.backAt,
    );
  };

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('.unsure summary') && !this.question.answered) {
      this.question.give({ picks: [UNSURE] });
    }
    const link = target?.closest<HTMLAnchorElement>('.scene a[href^="#"]');
    const moment = link?.hash.slice(1) ?? '';
    const scene = this.scenes.find(({ id }) => id === moment);
    if (!link || !scene) return;
    event.preventDefault();
    const reply = link.closest<HTMLElement>('[data-option]');
    const id = reply?.dataset['option'];
    const end = this.key.ends.get(moment);
    const reached = end && { good: words.goodReached, detour: words.detourReached }[end];
    const came = reply?.querySelector('.so')?.textContent ?? '';
    const tell = (title: string): string => (reply ? `${came} ${reached ?? ''}`.trim() : words.backAt(title));
    this.go(walkTo(this.key, this.#picks, moment, id), tell, id);
  };

  private get scenes(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .scene')];
  }

  private get replies(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.scene [data-option]')];
  }

  private reply(id: string): HTMLElement | undefined {
    return this.replies.find(({ dataset }) => dataset['option'] === id);
  }

  private get key(): DialogueKey {
    return {
      start: this.getAttribute('start') ?? '',
      steps: this.replies.map((reply) => ({
        id: reply.dataset['option'] ?? '',
        from: reply.closest('.scene')?.id ?? '',
        to: reply.querySelector('a')?.hash.slice(1) ?? '',
      })),
      ends: new Map(
        this.scenes.flatMap(({ id, dataset }) =>
          dataset['end'] === undefined ? [] : [[id, dataset['end'] as End] as const],
        ),
      ),
    };
  }
}

customElements.define('declic-dialogue', DeclicDialogue);

declare global {
  interface HTMLElementTagNameMap {
    'declic-dialogue': DeclicDialogue;
  }
}
