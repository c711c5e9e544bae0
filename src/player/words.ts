import { openWordBox } from './word-box.ts';

const LINK = 'a[href^="#mot-"]';

/**
 * A link to a word shows its definition beside it. Where the browser has no popover, it opens the list at the foot,
 * and the definition leads back. The list stands open for pages without a script, and is closed here.
 */
export function followWords(module: HTMLElement): void {
  const list = document.querySelector<HTMLDetailsElement>('#les-mots');
  if (list === null) return;
  list.open = list.querySelector(':target') !== null;
  openForPrint(list);
  const show =
    'popover' in module
      ? openWordBox(module)
      : (word: HTMLElement, link: HTMLElement) => openInList(list, word, link);
  if ('popover' in module) {
    for (const link of module.querySelectorAll(LINK)) link.setAttribute('aria-haspopup', 'dialog');
  }
  module.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINK);
    const word = link && document.getElementById(link.hash.slice(1));
    if (!link || !word) return;
    event.preventDefault();
    show(word, link);
  });
}

function openInList(list: HTMLDetailsElement, word: HTMLElement, link: HTMLElement): void {
  list.open = true;
  const back = word.nextElementSibling?.querySelector('[data-back]');
  const leadBack = (event: Event): void => {
    event.preventDefault();
    link.focus();
  };
  back?.addEventListener('click', leadBack, { once: true });
  word.tabIndex = -1;
  word.focus();
}

/** Not every browser prints what a closed list holds. */
function openForPrint(list: HTMLDetailsElement): void {
  let wasOpen = false;
  addEventListener('beforeprint', () => {
    wasOpen = list.open;
    list.open = true;
  });
  addEventListener('afterprint', () => (list.open = wasOpen));
}
