import type { PlacedText } from '../content/data-fields.ts';
import type { ParseContext } from '../content/element.ts';
import { samePage, unreachablePage } from './problems.ts';

/** A page of a simulated tool, and the pages that it opens. */
export interface OpeningPage {
  readonly id: PlacedText;
  readonly opens: readonly string[];
}

/**
 * Reports pages of the same name, and those that nothing leads to.
 * @param starts pages that are there from the start.
 * @param key of a line that opens a page.
 */
export function checkPages(
  pages: readonly OpeningPage[],
  starts: readonly string[],
  key: string,
  context: ParseContext,
): void {
  const reached = new Set(starts);
  // A set that grows while it is walked walks what was added too.
  for (const here of reached) {
    for (const to of pages.find(({ id }) => id.text === here)?.opens ?? []) reached.add(to);
  }
  pages.forEach(({ id }, index) => {
    if (id.text === '') return;
    const isSecond = pages.findIndex((other) => other.id.text === id.text) < index;
    if (isSecond) context.error(id.place, samePage(id.text));
    else if (!reached.has(id.text)) context.error(id.place, unreachablePage(id.text, key));
  });
}
