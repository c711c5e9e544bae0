/**
 * The one box of an element's own in light DOM: `:scope > [data-ui]`, made at the end if missing.
 * Lit draws in it; the author's nodes around it are never rendered again.
 */
export function uiBox(host: HTMLElement): HTMLElement {
  const existing = host.querySelector<HTMLElement>(':scope > [data-ui]');
  if (existing !== null) return existing;
  const box = document.createElement('div');
  box.dataset['ui'] = '';
  host.append(box);
  return box;
}
