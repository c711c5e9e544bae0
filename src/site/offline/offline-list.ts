/** What a device can keep of the site, in one language: `hors-ligne.json`. The worker reads it for the page. */
export interface OfflineList {
  readonly version: 1;
  /** What all modules need first, then one group a module, in the library's order. */
  readonly groups: readonly OfflineGroup[];
}

/** What is kept together, or not at all. */
export interface OfflineGroup {
  /** The module's; absent where the files are the site's own. */
  readonly title?: string;
  readonly files: readonly ListedFile[];
}

/** A file of the site. */
export interface ListedFile {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The first 8 hexadecimal digits of its SHA-256: a copy that has others is an older one. */
  readonly sum: string;
  readonly bytes: number;
}

export function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
