import { inLanguage } from '../i18n/language.ts';

const messages = { back: 'Revenir au texte' };

/** A link to a word opens its definition, in the list at the foot, and the definition leads back. */
export function followWords(module: HTMLElement): void {
  module.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#mot-"]');
    const word = link && document.getElementById(link.hash.slice(1));
    if (!link || !word) return;
    event.preventDefault();
    openWord(word, link);
  });
}

function openWord(word: HTMLElement, link: HTMLAnchorElement): void {
  const list = word.closest('details');
  if (list) list.open = true;
  list?.querySelector('[data-back]')?.remove();
  const { back } = inLanguage(document.documentElement.lang, { fr: messages });
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.dataset['back'] = '';
  button.textContent = back;
  button.addEventListener('click', () => {
    button.remove();
    link.focus();
  });
  (word.nextElementSibling ?? word).append(button);
  word.tabIndex = -1;
  word.focus();
}
