import { html, LitElement, nothing, render as draw, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { SceneController } from '../../controllers/scene-controller.ts';
import { uiBox } from '../../controllers/ui-box.ts';
import type { Moments } from '../moments.ts';
import { messages as words } from './messages.fr.ts';
import { eventsFor, isOver, momentAfter, withMissing, type Events } from './talk.ts';

/**
 * A made-up conversation, with a person or a machine: replies to choose, messages to question and doubt.
 * The author writes a `.script` with a `[data-moment]` for each moment, in it a `.line` for each message
 * (`data-message`: it has a `details` to question it and a checkbox to doubt it) and a `li[data-reply][data-to]`
 * for each reply, and a `li[data-act]` for each way out.
 *
 * @tag declic-chat
 * @attr owner - First name of the person who replies, where it is not the learner.
 * @fires {AnswerEvent} declic-answer - The learner reached a goal, or said that they do not know.
 */
export class DeclicChat extends LitElement {
  readonly question = new SceneController(this, () => {
    this.put();
  });

  /** What was said and done, in order. */
  #events: Events = [];
  /** Messages that were questioned, and those that seem made up. */
  readonly #asked = new Set<string>();
  readonly #flagged = new Set<string>();
  readonly #log = document.createElement('div');
  readonly #desk = document.createElement('div');

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    this.#log.className = 'log';
    this.#log.setAttribute('role', 'log');
    this.#log.setAttribute('aria-label', words.log);
    this.#desk.className = 'desk';
    this.querySelector('.script')?.after(this.#log, this.#desk);
    this.#log.addEventListener('change', this.#onDoubt);
    // A toggle does not bubble.
    this.#log.addEventListener('toggle', this.#onAsk, true);
    this.requestUpdate();
  }

  protected override updated(): void {
    this.drawLog();
    draw(this.desk(), this.#desk);
    this.question.mark();
  }

  protected override render(): TemplateResult {
    return this.question.panel();
  }

  /** Puts the conversation as the ways taken so far leave it. */
  private put(): void {
    const { held } = this.question;
    for (const [set, fact] of [
      [this.#asked, 'asked '],
      [this.#flagged, 'flagged '],
    ] as const) {
      set.clear();
      for (const one of held) if (one.startsWith(fact)) set.add(one.slice(fact.length));
    }
    const seen = this.messages.filter(
      (message) => this.#asked.has(idOf(message)) || this.#flagged.has(idOf(message)),
    );
    this.#events = eventsFor(this.moments, held, seen.map(momentOf));
    this.#log.replaceChildren();
  }

  /** Draws what was not there yet, and takes away what was undone: what stands is not read out again. */
  private drawLog(): void {
    const keys = ['', ...this.#events];
    const drawn = [...this.#log.children] as HTMLElement[];
    const same = drawn.findIndex(({ dataset }, index) => dataset['event'] !== keys[index]);
    for (const part of same < 0 ? [] : drawn.slice(same)) part.remove();
    for (const key of keys.slice(this.#log.children.length)) this.#log.append(this.exchange(key));
    // A conversation that goes round says a message twice.
    for (const line of this.#log.querySelectorAll<HTMLElement>('[data-message]')) {
      const doubt = line.querySelector('input');
      if (doubt !== null) doubt.checked = this.#flagged.has(idOf(line));
    }
  }

  /** One part of the log: what the learner said or did, and what is said in return. */
  private exchange(event: string): HTMLElement {
    const part = document.createElement('div');
    part.dataset['event'] = event;
    const reply = this.replies.find(({ dataset }) => `said ${dataset['reply'] ?? ''}` === event);
    const did = words.did[event];
    if (did !== undefined) {
      draw(html`<p class="note">${did}</p>`, part);
      return part;
    }
    if (reply !== undefined) part.append(this.ownLine(reply));
    const moment = reply?.dataset['to'] ?? this.moments.start;
    const said = [...this.querySelectorAll<HTMLElement>('.script .line')].filter(
      (line) => momentOf(line) === moment,
    );
    part.append(...said.map((line) => this.copyOf(line)));
    return part;
  }

  private ownLine(reply: HTMLElement): HTMLElement {
    const line = document.createElement('div');
    line.className = 'line mine';
    const who = this.owner ?? words.me;
    draw(html`<p class="who"><b>${who}</b></p><div class="bubble"><p>${wordsOf(reply)}</p></div>`, line);
    return line;
  }

  private copyOf(line: HTMLElement): HTMLElement {
    const made = line.cloneNode(true) as HTMLElement;
    const source = made.querySelector('details');
    if (source !== null) source.open = this.#asked.has(idOf(made));
    return made;
  }

  /** What the learner may say and do now. */
  private desk(): TemplateResult {
    const { owner } = this;
    const here = momentAfter(this.moments, this.#events);
    const replies = isOver(this.#events) ? [] : this.replies.filter((reply) => momentOf(reply) === here);
    const title = owner === null ? words.yourReply : words.replyOf(owner);
    return html`<fieldset class="replies">
        <legend tabindex="-1">${replies.length > 0 ? title : words.over}</legend>
        ${replies.map(
          (reply) =>
            html`<button class="opt" type="button" @click=${() => {
              this.do(`said ${reply.dataset['reply'] ?? ''}`);
            }}><span>${wordsOf(reply)}</span></button>`,
        )}
      </fieldset>
      <p class="row">
        ${[...this.querySelectorAll<HTMLElement>('.script [data-act]')].map(({ dataset, textContent }) =>
          this.#events.includes(dataset['act'] ?? '')
            ? nothing
            : html`<button class="tool" type="button" @click=${() => {
                this.do(dataset['act'] ?? '');
              }}>${textContent}</button>`,
        )}
        ${
          this.#events.length > 0
            ? html`<button class="tool" type="button" @click=${this.#back}>${icon('i-back')}${words.back}</button>`
            : nothing
        }
      </p>`;
  }

  private do(event: string): void {
    this.go([...this.#events, event]);
  }

  readonly #back = (): void => {
    this.go(this.#events.slice(0, -1));
  };

  private go(events: readonly string[]): void {
    this.#events = events;
    this.requestUpdate();
    this.check();
    void this.updateComplete.then(() => {
      // The log says by itself what is new; from here, the next key leads to the replies.
      this.#desk.querySelector('legend')?.focus({ preventScroll: true });
      this.#log.lastElementChild?.scrollIntoView({ block: 'nearest' });
    });
  }

  readonly #onAsk = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const id = idOf(target.closest<HTMLElement>('.line'));
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    this.check();
  };

  readonly #onDoubt = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const id = idOf(target.closest<HTMLElement>('.line'));
    if (target.checked) this.#flagged.add(id);
    else this.#flagged.delete(id);
    this.requestUpdate();
    this.check();
  };

  private check(): void {
    const facts = [
      ...this.#events,
      ...[...this.#asked].map((id) => `asked ${id}`),
      ...[...this.#flagged].map((id) => `flagged ${id}`),
    ];
    const wanted = [...this.querySelectorAll<HTMLElement>('.why [data-when]')].flatMap(
      ({ dataset }) => dataset['when']?.split(',') ?? [],
    );
    this.question.check(withMissing(facts, wanted));
  }

  private get owner(): string | null {
    return this.getAttribute('owner');
  }

  private get messages(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.script [data-message]')];
  }

  private get replies(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.script [data-reply]')];
  }

  private get moments(): Moments {
    return {
      start: momentOf(this.querySelector('.script [data-moment]')),
      steps: this.replies.map((reply) => ({
        id: reply.dataset['reply'] ?? '',
        from: momentOf(reply),
        to: reply.dataset['to'] ?? '',
      })),
    };
  }
}

/** The moment that a node of the script stands in. */
function momentOf(node: Element | null): string {
  return node?.closest<HTMLElement>('[data-moment]')?.dataset['moment'] ?? '';
}

function idOf(message: HTMLElement | null): string {
  return message?.dataset['message'] ?? '';
}

/** Copies of the words of a reply. */
function wordsOf(reply: HTMLElement): readonly Node[] {
  return [...(reply.querySelector('a')?.cloneNode(true).childNodes ?? [])];
}

customElements.define('declic-chat', DeclicChat);

declare global {
  interface HTMLElementTagNameMap {
    'declic-chat': DeclicChat;
  }
}
