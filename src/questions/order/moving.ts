import { html, render as draw } from 'lit';
import { messages as words } from './messages.fr.ts';

/**
 * Adds a handle to a step, « Monter » and « Descendre ». Only the handle stops the page from scrolling.
 * @param pass exchanges the step and a neighbour, and says whether it did. It must leave the step itself in the page:
 * a node taken out loses the pointer.
 */
export function addControls(item: HTMLElement, pass: (neighbour: Element | null) => boolean): void {
  const label = item.querySelector('span')?.textContent ?? '';
  const grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.target as Element).setPointerCapture(event.pointerId);
    item.classList.add('dragged');
  };
  const drag = ({ clientY }: PointerEvent): void => {
    if (!item.classList.contains('dragged')) return;
    // A quick hand passes several neighbours between two events.
    while (pass(neighbourAt(item, clientY)));
  };
  const drop = (): void => item.classList.remove('dragged');
  draw(
    html`<span class="grip" aria-hidden="true" @pointerdown=${grab} @pointermove=${drag} @lostpointercapture=${drop}></span>`,
    item,
    { renderBefore: item.firstChild },
  );
  draw(
    html`<span class="moves">
      <button class="tool up" type="button" aria-label="${words.up} ${label}" @click=${() => pass(item.previousElementSibling)}></button>
      <button class="tool down" type="button" aria-label="${words.down} ${label}" @click=${() => pass(item.nextElementSibling)}></button>
    </span>`,
    item,
  );
}

/** The neighbour that the pointer is past; null where there is none. */
function neighbourAt(item: HTMLElement, y: number): Element | null {
  const { previousElementSibling: above, nextElementSibling: below } = item;
  if (above !== null && y < middle(above)) return above;
  return below !== null && y > middle(below) ? below : null;
}

function middle(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
