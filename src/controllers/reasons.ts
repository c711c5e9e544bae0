/** The authored reason of an option, in the question's own explanations. */
export function findReason(host: HTMLElement, id: string): HTMLElement | undefined {
  return allReasons(host).find((reason) => reason.dataset['option'] === id);
}

/** The reasons of the right answers. */
export function rightReasons(host: HTMLElement): readonly HTMLElement[] {
  return allReasons(host).filter((reason) => reason.dataset['right'] !== undefined);
}

function allReasons(host: HTMLElement): readonly HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('.why [data-option]')];
}

/**
 * Copies of the authored nodes of a reason: the words stay the author's, no markup is made from a string.
 * @param named whether the option's own words come first.
 */
export function showReason(
  host: HTMLElement,
  reason: HTMLElement | null | undefined,
  named: boolean,
): readonly Node[] {
  if (!reason) return [];
  const own = reason.querySelector(':scope > b');
  const nodes = [...reason.childNodes].filter((node) => node !== own);
  const text = nodes.some((node) => node instanceof HTMLParagraphElement)
    ? copies(nodes)
    : [paragraph(nodes)];
  const label = own ?? optionName(host, reason.dataset['option'] ?? '');
  if (!named || label === undefined) return text;
  const name = paragraph([...label.childNodes]);
  name.className = 'of';
  return [name, ...text];
}

/** The words of an option, where it is chosen or moved. */
function optionName(host: HTMLElement, id: string): Element | undefined {
  const inputs = [...host.querySelectorAll<HTMLInputElement>('fieldset input')];
  const place =
    inputs.find((input) => input.value === id)?.parentElement ??
    [...host.querySelectorAll<HTMLElement>('fieldset [data-option]')].find(
      (item) => item.dataset['option'] === id,
    );
  return place?.querySelector('span:not([class])') ?? undefined;
}

function paragraph(nodes: readonly Node[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...copies(nodes));
  return made;
}

function copies(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => node.cloneNode(true));
}
