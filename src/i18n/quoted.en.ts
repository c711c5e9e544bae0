/** A title between quotes; the quotes that it holds itself become single ones. */
export function quoted(title: string): string {
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
