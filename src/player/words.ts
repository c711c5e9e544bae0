/**
 * Opens the definition that a link names, and gives the way back: the words stand in a closed list at the foot.
 * @param back what the way back is called.
 */
export function openWord(link: HTMLAnchorElement, back: string): void {
  const word = document.getElementById(link.hash.slice(1));
  const list = word?.closest('details');
  if (!word || !list) return;
  list.open = true;
  word.tabIndex = -1;
  list.querySelector('[data-back]')?.remove();
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
  word.focus();
}
