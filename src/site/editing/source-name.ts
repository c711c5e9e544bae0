/** What a module's folder is saved as: no name of a package. */
export function sourceName(slug: string): string {
  return `${slug}-source.zip`;
}
