import { messages as words } from './messages.fr.ts';

/** An author's id has no underscore: this one is nobody's. */
const MEANING = 'declic_word';
/** Pixels between the box, its link and the edges of the window. */
const GAP = 6;
const EDGE = 16;

/**
 * One box, over the page, for the words of a module: copies of their definitions, each beside the link that asked.
 * Escape, « Fermer », a touch elsewhere or a change of screen closes it; the first two give the focus back to the link.
 * @returns what shows a word (the `dt` of the list, before its `dd`).
 */
export function openWordBox(module: HTMLElement): (word: HTMLElement, link: HTMLElement) => void {
  const box = document.createElement('div');
  const title = document.createElement('p');
  const meaning = document.createElement('div');
  const close = document.createElement('button');
  box.className = 'word';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.role = 'dialog';
  box.setAttribute('aria-describedby', MEANING);
  title.className = 'ct';
  meaning.id = MEANING;
  meaning.className = 'flow';
  close.type = 'button';
  close.className = 'tool';
  close.textContent = words.closeWord;
  close.addEventListener('click', () => box.hidePopover());
  box.append(title, meaning, close);
  box.addEventListener('keydown', (event) => leaveByTab(event, box, close));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget) && isOpen(box)) box.hidePopover();
  });
  module.append(box);
  return (word, link) => {
    if (!isOpen(box)) {
      // Not every browser focuses a link that is touched, and the box gives the focus back to where it was.
      link.focus();
      box.showPopover();
      place(box, link);
    }
    box.focus();
    box.ariaLabel = word.textContent;
    title.replaceChildren(...copies(word));
    meaning.replaceChildren(...copies(word.nextElementSibling ?? word));
    box.scrollIntoView({ block: 'nearest' });
  };
}

function isOpen(box: HTMLElement): boolean {
  return box.matches(':popover-open');
}

function copies(of: Element): readonly Node[] {
  const copy = of.cloneNode(true) as Element;
  copy.querySelector('[data-back]')?.remove();
  return [...copy.childNodes];
}

/** Under its link, and no further than the edge. Lower down, the page scrolls to it. */
function place(box: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = link.getBoundingClientRect();
  const most = document.documentElement.clientWidth - box.offsetWidth - EDGE;
  box.style.left = `${Math.max(EDGE, Math.min(left, most)) + scrollX}px`;
  box.style.top = `${bottom + scrollY + GAP}px`;
}

/** The box stands at the end of the module, yet reads as if it stood after its link: Tab goes on from there. */
function leaveByTab(event: KeyboardEvent, box: HTMLElement, last: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const edges: readonly (Element | null)[] = event.shiftKey ? [box, box.querySelector('a, button')] : [last];
  if (!edges.includes(document.activeElement)) return;
  box.hidePopover();
  if (event.shiftKey) event.preventDefault();
}
