/** Reads the data that a page holds for an element: a script of JSON inside it. */
export function readPageData(host: HTMLElement): unknown {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  return JSON.parse(text ?? 'null');
}
