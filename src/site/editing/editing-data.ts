import { readPageData } from '../read-page-data.ts';
import type { EditingFiles } from '../site-page.ts';

/** What the page tells its element, as JSON. Every path is an URL from the page. */
export interface EditingData {
  readonly lang: string;
  readonly modules: readonly EditedModule[];
  /** A platform without a format is one that none of our files suits. */
  readonly platforms: readonly { readonly name: string; readonly format?: string }[];
  /** By format, its name for a reader. */
  readonly formats: Readonly<Record<string, string>>;
  readonly editing: EditingFiles;
  /** The browser code that packages are made of. */
  readonly pieces: { readonly url: string; readonly bytes: number };
}

export interface EditedModule {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  /** Of the archive of its source. */
  readonly source: string;
  /** Its folder in the site, with a slash at its end. */
  readonly folder: string;
}

export function readEditingData(host: HTMLElement): EditingData {
  return readPageData(host) as EditingData;
}
