import { html, LitElement, render as draw, type TemplateResult } from 'lit';
import { UNSURE } from '../../content/question.ts';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { icon } from '../../controllers/icon.ts';
import { showReason } from '../../controllers/reasons.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import { judge, momentAfter, pathOf, report, walkTo, type DialogueKey } from './judge.ts';
import { moves as words } from './messages.fr.ts';
import type { End } from './schema.ts';

/**
 * A story to walk through, one moment at a time, back and forth as one likes.
 * The author writes `.scene[id]` for each moment (`data-end`: `good` or `detour`), where each
 * `li[data-option]` holds a link to a moment and a `.so` that says what comes of it. An empty `ol.said`
 * before them is for what was said, and `data-told` says that an end was reached.
 *
 * @tag declic-dialogue
 * @attr start - Id of the moment where the story begins.
 * @fires {AnswerEvent} declic-answer - The learner came to an end, or opened « Je ne sais pas » first.
 */
export class DeclicDialogue extends LitElement {
  readonly question = new AnswerController(this, {
    options: () => this.key.steps.map(({ id }) => id),
    judged: () => true,
    write: (answer) => this.show(pathOf(this.key, answer?.picks ?? []).map(({ id }) => id)),
    judge: (answer) => judge(this.key, answer),
    report: (answer) => report(this.key, answer),
  });

  /** The replies that lead to the moment shown. */
  #picks: readonly string[] = [];
  #told = '';

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.addEventListener('click', this.#onClick);
    this.show(this.#picks);
  }

  protected override render(): TemplateResult {
    return html`<p class="row" ?hidden=${this.#picks.length === 0}>
        <button class="btn alt back" type="button" @click=${() => this.go(this.#picks.slice(0, -1))}>${icon('i-back')}${words.back}</button>
        <button class="link" type="button" @click=${() => this.go([])}>${words.again}</button>
      </p>
      <p class="sr" role="status">${this.#told}</p>`;
  }

  /**
   * Shows the moment that some replies lead to, and what was said before.
   * @param last the reply said last: one that led back is none of those, and is still to be seen.
   */
  private show(picks: readonly string[], last = ''): void {
    this.#picks = picks;
    this.#told = '';
    this.requestUpdate();
    const moment = momentAfter(this.key, picks);
    for (const scene of this.all('.scene')) scene.hidden = scene.id !== moment;
    const said = [...new Set([...picks, last])].flatMap((id) => this.all(`.scene [data-option="${id}"]`));
    // Copies of the author's words.
    const lines = said.map(
      (reply) =>
        html`<li><p>${reply.querySelector('a')?.textContent}</p>${showReason(this, reply.querySelector('.so'), false)}</li>`,
    );
    for (const list of this.all('.said')) draw(lines, list);
  }

  /** Goes to the moment that some replies lead to, and says so. */
  private go(picks: readonly string[], reply?: HTMLElement | null): void {
    const { question } = this;
    this.show(picks, reply?.dataset['option']);
    const [scene] = this.all('.scene:not([hidden])');
    const heading = scene?.querySelector('h3');
    const { end, told = '' } = scene?.dataset ?? {};
    this.#told = reply
      ? `${reply.querySelector('.so')?.textContent} ${told}`
      : words.backAt(heading?.innerText ?? '');
    // What is found once stays: a detour after a good end takes nothing away.
    if (end === 'good' || (end && !question.settled)) question.give({ picks });
    heading?.focus();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { question } = this;
    const target = event.target as Element;
    if (target.closest('.unsure summary') && !question.answered) question.give({ picks: [UNSURE] });
    const scene = this.all('.scene').find(({ id }) => target.closest(`a[href="#${id}"]`));
    if (!scene) return;
    event.preventDefault();
    const reply = target.closest<HTMLElement>('[data-option]');
    this.go(walkTo(this.key, this.#picks, scene.id, reply?.dataset['option']), reply);
  };

  private get key(): DialogueKey {
    const ends = (end: End): readonly string[] => this.all(`.scene[data-end=${end}]`).map(({ id }) => id);
    return {
      start: this.getAttribute('start') ?? '',
      steps: this.all('.scene [data-option]').map((reply) => ({
        id: reply.dataset['option'] ?? '',
        from: reply.closest('.scene')?.id ?? '',
        to: reply.querySelector('a')?.hash.slice(1) ?? '',
      })),
      good: ends('good'),
      detours: ends('detour'),
    };
  }

  private all(selector: string): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

customElements.define('declic-dialogue', DeclicDialogue);

declare global {
  interface HTMLElementTagNameMap {
    'declic-dialogue': DeclicDialogue;
  }
}
