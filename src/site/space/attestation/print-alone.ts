const MARK = 'data-off-sheet';

/** Prints an element and nothing else of the page. */
export function printAlone(element: HTMLElement): void {
  const others: Element[] = [];
  for (let node = element; node !== document.body && node.parentElement !== null; node = node.parentElement)
    others.push(...[...node.parentElement.children].filter((sibling) => sibling !== node));
  for (const other of others) other.setAttribute(MARK, '');
  // Some phones go on at once, and print later.
  addEventListener(
    'afterprint',
    () => {
      for (const other of others) other.removeAttribute(MARK);
    },
    { once: true },
  );
  print();
}
