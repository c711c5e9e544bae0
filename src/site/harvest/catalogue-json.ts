import { courseIri } from '../../content/course.ts';
import { competencesOf } from '../../content/coverage.ts';
import { moduleIri, type Level, type Library, type Theme } from '../../content/module.ts';
import type { ModuleEntry } from '../site-page.ts';
import type { CourseEntry } from '../trainers/courses.ts';

/** Path in the site. docs/catalogue-json.md says what it holds; a change that breaks a reader is a new version. */
export const CATALOGUE = 'catalogue.json';
const VERSION = 1;

/** Every address is a URL reference: whole where the site's address is known, else relative to the catalogue. */
type UrlReference = string;

interface CatalogueJson {
  readonly format: 'declic-catalogue';
  readonly version: typeof VERSION;
  readonly library: Pick<Library, 'title' | 'publisher' | 'contact' | 'base'> & {
    /** Whether identifiers will change once, with the base. */
    readonly provisional: boolean;
  };
  readonly modules: readonly CatalogueModule[];
  readonly courses: readonly CatalogueCourse[];
}

interface CatalogueModule {
  readonly iri: string;
  readonly slug: string;
  readonly language: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly minutes: number;
  readonly level: Level;
  /** Its own first. */
  readonly themes: readonly Theme[];
  readonly digcomp: {
    readonly framework: 'DigComp 3.0';
    readonly outcomes: readonly string[];
    readonly competences: readonly string[];
  };
  /** SPDX. */
  readonly licence: string;
  readonly authors: readonly string[];
  readonly page: UrlReference;
  readonly session?: UrlReference;
  readonly packages: readonly CataloguePackage[];
}

interface CatalogueCourse {
  readonly iri: string;
  readonly slug: string;
  readonly language: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly pages: readonly UrlReference[];
  readonly packages: readonly (CataloguePackage & { readonly variant: string })[];
}

interface CataloguePackage {
  readonly format: string;
  readonly url: UrlReference;
  readonly bytes: number;
}

/** A name that nobody can own (RFC 2606): the library has no address yet. */
const PLACEHOLDER = /^https?:\/\/(?:[^/]+\.)?example(?::\d+)?(?:\/|$)/;

/** The whole library for those who list it elsewhere, in every language. */
export function catalogueJson(
  library: Library,
  modules: readonly ModuleEntry[],
  courses: readonly CourseEntry[],
  address?: string,
): CatalogueJson {
  const at = (path: string): UrlReference => (address === undefined ? path : `${address}/${path}`);
  const { title, publisher, contact, base } = library;
  return {
    format: 'declic-catalogue',
    version: VERSION,
    library: { title, publisher, contact, base, provisional: PLACEHOLDER.test(base) },
    modules: modules.map((entry) => catalogueModule(library, entry, at)),
    courses: courses.map(({ course: { meta, text }, modules: parts, downloads }) => ({
      iri: courseIri(library, meta.slug),
      slug: meta.slug,
      language: text.lang,
      version: meta.version,
      title: text.title,
      summary: text.summary,
      pages: parts.map(({ page }) => at(page)),
      packages: downloads.map(({ format, variant, path, bytes }) => ({
        format,
        variant,
        url: at(path),
        bytes,
      })),
    })),
  };
}

function catalogueModule(
  library: Library,
  { module: { meta, text }, page, session, downloads }: ModuleEntry,
  at: (path: string) => UrlReference,
): CatalogueModule {
  return {
    iri: moduleIri(library, meta.slug),
    slug: meta.slug,
    language: text.lang,
    version: meta.version,
    title: text.title,
    summary: text.summary,
    keywords: text.keywords,
    minutes: meta.minutes,
    level: meta.level,
    themes: [meta.theme, ...meta.also],
    digcomp: {
      framework: 'DigComp 3.0',
      outcomes: meta.outcomes,
      competences: competencesOf(meta.outcomes),
    },
    licence: meta.licence,
    authors: meta.authors.length > 0 ? meta.authors : library.authors,
    page: at(page),
    ...(session !== undefined && { session: at(session) }),
    packages: downloads.map(({ format, path, bytes }) => ({ format, url: at(path), bytes })),
  };
}
