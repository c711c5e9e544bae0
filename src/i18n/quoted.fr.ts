/** A title between quotes; the quotes that it holds itself become those of the second rank. */
export function quoted(title: string): string {
  return `«\u00a0${title.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;
}
