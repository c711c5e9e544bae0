import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../controllers/icon.ts';
import type { messages } from './messages.fr.ts';

/** What the end of a module says of this learner's way through it. */
export interface EndingView {
  readonly words: typeof messages;
  /** Places of screens, from 0, with a judged question that is not right yet. */
  readonly review: readonly number[];
  /** Places of screens, from 0, not seen yet. */
  readonly unseen: readonly number[];
  readonly titles: readonly string[];
  readonly asking: boolean;
  go(place: number): void;
  ask(restart: boolean): void;
  restart(): void;
}

/** What to see again, what is left, and what to do with it all. */
export function ending(view: EndingView): TemplateResult {
  const { words } = view;
  return html`${
    view.unseen.length > 0
      ? html`<p>${words.unseen}</p>
          ${list(view, view.unseen, 'm-todo', words.unseenScreen)}`
      : nothing
  }
    ${
      view.review.length > 0
        ? html`<h3>${words.review}</h3>
          ${list(view, view.review, 'm-open', words.reviewScreen)}
          <p class="soft small">${words.nothingCounted}</p>`
        : nothing
    }
    <p class="row tools">
      <button class="tool" type="button" @click=${() => print()}>${icon('i-print')}${words.print}</button>
      <button class="tool" type="button" aria-expanded=${view.asking} @click=${() => view.ask(!view.asking)}>
        ${icon('i-retry')}${words.restart}
      </button>
    </p>
    ${
      view.asking
        ? html`<div class="box flow" role="group" aria-label=${words.restart}>
          <p>${words.restartAsk}</p>
          <p class="row">
            <button class="btn alt" type="button" @click=${() => view.restart()}>${words.restartYes}</button>
            <button class="btn alt" type="button" @click=${() => view.ask(false)}>${words.restartNo}</button>
          </p>
        </div>`
        : nothing
    }`;
}

function list(
  view: EndingView,
  places: readonly number[],
  mark: string,
  name: (place: number) => string,
): TemplateResult {
  return html`<ul class="can">
    ${places.map(
      (place) =>
        html`<li>
          ${icon(mark, 'm')}<span
            >${view.titles[place]}<br /><button class="link" type="button" @click=${() => view.go(place)}>
              ${name(place + 1)}
            </button></span
          >
        </li>`,
    )}
  </ul>`;
}
