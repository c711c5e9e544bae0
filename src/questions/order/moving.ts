import type { messages } from './messages.fr.ts';

/** Adds « Monter » and « Descendre » to a step. */
export function addControls(item: HTMLElement, words: typeof messages, move: (step: -1 | 1) => void): void {
  const label = item.querySelector('span')?.textContent ?? '';
  const controls = document.createElement('span');
  controls.className = 'moves';
  controls.append(button('up', words.up(label), -1, move), button('down', words.down(label), 1, move));
  const grip = document.createElement('span');
  grip.className = 'grip';
  grip.setAttribute('aria-hidden', 'true');
  item.prepend(grip);
  item.append(controls);
}

function button(
  way: 'up' | 'down',
  name: string,
  step: -1 | 1,
  move: (step: -1 | 1) => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `tool ${way}`;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', () => {
    move(step);
  });
  return made;
}

/**
 * Lets a pointer drag a step by its handle, past its neighbours. Only the handle stops the page from scrolling.
 * `move` must leave the step itself in the page: a node taken out loses the pointer.
 */
export function dragBy(item: HTMLElement, locked: () => boolean, move: (step: -1 | 1) => void): void {
  const grip = item.querySelector<HTMLElement>('.grip');
  grip?.addEventListener('pointerdown', (down) => {
    if (locked() || down.button !== 0) return;
    down.preventDefault();
    grip.setPointerCapture(down.pointerId);
    item.classList.add('dragged');
  });
  grip?.addEventListener('pointermove', (event) => {
    if (locked() || !grip.hasPointerCapture(event.pointerId)) return;
    // A quick hand passes several neighbours between two events.
    for (let step = stepTo(item, event.clientY); step !== 0; step = stepTo(item, event.clientY)) move(step);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    grip?.addEventListener(end, () => item.classList.remove('dragged'));
  }
}

/** The way to go to where the pointer is; 0 where the step is there. */
function stepTo(item: HTMLElement, y: number): -1 | 0 | 1 {
  const { previousElementSibling: above, nextElementSibling: below } = item;
  if (above !== null && y < middle(above)) return -1;
  return below !== null && y > middle(below) ? 1 : 0;
}

function middle(element: Element): number {
  const box = element.getBoundingClientRect();
  return box.top + box.height / 2;
}
