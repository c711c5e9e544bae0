/** The authored `<dt>` of an option's reason, in the question's own explanations. */
export function findReason(host: HTMLElement, id: string): HTMLElement | undefined {
  return allReasons(host).find((term) => term.dataset['option'] === id);
}

/** The reasons of the right answers. */
export function rightReasons(host: HTMLElement): readonly HTMLElement[] {
  return allReasons(host).filter((term) => term.hasAttribute('data-right'));
}

function allReasons(host: HTMLElement): readonly HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('.why dt')];
}

/**
 * Copies of the authored nodes of a reason: the words stay the author's, no markup is made from a string.
 * @param named whether the option's own words come first.
 */
export function showReason(term: HTMLElement | undefined, named: boolean): readonly Node[] {
  if (term === undefined) return [];
  const copies = [...(term.nextElementSibling?.children ?? [])].map((node) => node.cloneNode(true));
  if (!named) return copies;
  const label = document.createElement('p');
  label.className = 'of';
  label.append(...[...(term.firstElementChild?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return [label, ...copies];
}
