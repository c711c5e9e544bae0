import type { Html } from '../content/html.ts';
import type { Library, Module, Theme, Word } from '../content/module.ts';
import type { InterfaceLanguage, Translations } from '../i18n/language.ts';
import type { IconName } from '../styles/icons.ts';
import type { Trail } from './space/trail.ts';
import type { CourseEntry } from './trainers/courses.ts';

/** What the site knows of one module in one language. Every path is relative to the site's folder. */
export interface ModuleEntry {
  /** Without its screens and words: a thousand of them weigh little. */
  readonly module: Pick<Module, 'meta' | 'text'>;
  readonly page: string;
  readonly trail: Trail;
  /** The mediator's page, where the module has one. */
  readonly session?: string;
  /** What a mediator prints, beside it. */
  readonly handouts?: string;
  /** Bytes a learner loads to play it. */
  readonly bytes: number;
  /** Bytes of its compiled data and its media: what packing it in a page loads. */
  readonly dataBytes: number;
  readonly downloads: readonly Download[];
  /** Path of the archive of its source, which its languages share; absent where it is not published. */
  readonly source?: string;
}

export interface Download {
  readonly format: string;
  readonly path: string;
  readonly bytes: number;
}

/** What the site offers to those without internet. */
export interface OfflineOffer {
  /** Path of the service worker. */
  readonly worker: string;
  /** Path of the list of what a device can keep. */
  readonly list: string;
  /** What all of it weighs. */
  readonly bytes: number;
  /** The whole site as a copy for a USB key. */
  readonly key: Download;
}

/** What a page loads to make packages, and its bytes. */
export interface PackingFiles {
  /** Path of the script, the library `packing`. */
  readonly script: string;
  /** Path of the browser code that packages are made of, a JSON of `Pieces`. */
  readonly pieces: string;
  /** Of both. */
  readonly bytes: number;
  readonly piecesBytes: number;
}

/** What the editor loads. */
export interface EditingFiles {
  /** Path of the script, the library `editing`. */
  readonly script: string;
  /** Path of what modules share, a JSON of texts by file name. */
  readonly shared: string;
  /** Bytes of both. */
  readonly bytes: number;
  /** Paths of what a previewed module is made of. */
  readonly preview: {
    readonly sheet: string;
    readonly core: readonly string[];
    /** By element; one without a script has no line. */
    readonly elements: Readonly<Record<string, string>>;
    readonly start: readonly string[];
  };
}

/** The site in one language. */
export interface Site {
  readonly library: Library;
  readonly lang: string;
  /** By theme. */
  readonly entries: readonly ModuleEntry[];
  readonly courses: readonly CourseEntry[];
  /** The words that modules share, in alphabetical order. */
  readonly glossary: readonly Word[];
  /** Absent in the preview and in the copy for a USB key. */
  readonly offline?: OfflineOffer;
  /** The copy for a USB key: opened from a disk, without packages; nothing there can fetch or register a worker. */
  readonly isCopy?: boolean;
  /** The site's own address, without a slash at its end, where the build was told. */
  readonly address?: string;
  readonly packing: PackingFiles;
  readonly editing: EditingFiles;
}

/** From a path in the site to the URL that leads there from the page being rendered. */
export type Link = (path: string) => string;

/** What stands between a page's head and foot. */
export interface PageContent {
  readonly title: string;
  /** One or two sentences, for those who have only a link. */
  readonly description: string;
  /** What stands above `main`, in place of the usual bar; it holds the page's `h1`. */
  readonly hero?: Html;
  readonly main: Html;
  /** Themes whose colours the page shows. */
  readonly themes?: readonly Theme[];
  /** Whether the page makes packages out of the site's files. */
  readonly packs?: boolean;
  /** What the page may frame, for its policy's frame-src; nothing where absent. */
  readonly frame?: string;
  /** Whether the page frames documents of its own making: they take its policy, and the site's style sheets, sounds and films. */
  readonly makesDocuments?: boolean;
}

/** One page of the site. A new one is a folder of `src/site` with `page.ts`, and a line in `pages.ts`. */
export interface SitePage {
  /** Its folder below the language’s; empty for the first page. */
  readonly slug: string;
  /** The languages that it has words in, else French alone: it is left out of the others, rather than shown in French. */
  readonly langs?: readonly InterfaceLanguage[];
  /** Its name in menus, and where it stands: with the tasks at the top, or with what is owed at the foot. */
  readonly menu?: { readonly name: string | Translations<string>; readonly place: 'top' | 'foot' };
  /** The elements whose scripts and styles it needs: folders of `src/site`. */
  readonly elements: readonly string[];
  readonly icons: readonly IconName[];
  /** Whether each device that came once keeps it: the pages from which all others are found. */
  readonly inFrame?: boolean;
  /** @returns undefined where the site has nothing to show there. */
  render(site: Site, link: Link): PageContent | undefined;
}

/** Path of a page in the site; the first page of the main language is the site's own. */
export function pagePath(slug: string, lang: string, mainLang: string): string {
  if (slug !== '') return `${lang}/${slug}/index.html`;
  return lang === mainLang ? 'index.html' : `${lang}/index.html`;
}
