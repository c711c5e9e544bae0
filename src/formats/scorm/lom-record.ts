import { courseIri, type Course } from '../../content/course.ts';
import { moduleIri, type Library, type Module } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import { PAGE } from '../../packaging/module-files.ts';

/** What the metadata of a package says, in either version of LOM. */
export interface LomRecord {
  readonly library: Library;
  readonly iri: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly version: number;
  /** Whether something waits for a check before release. */
  readonly isDraft: boolean;
  readonly authors: readonly string[];
  readonly pages: readonly string[];
  readonly minutes: number;
  readonly licence: string;
  readonly outcomes: readonly string[];
  readonly canDo: readonly string[];
}

export function moduleRecord({ library, meta, text }: Module): LomRecord {
  return {
    library,
    iri: moduleIri(library, meta.slug),
    lang: text.lang,
    title: text.title,
    summary: text.summary,
    keywords: text.words.map(({ title }) => plainText(title)),
    version: meta.version,
    isDraft: meta.review.beforeRelease.length > 0,
    authors: meta.authors.length > 0 ? meta.authors : library.authors,
    pages: [PAGE],
    minutes: meta.minutes,
    licence: meta.licence,
    outcomes: meta.outcomes,
    canDo: text.canDo,
  };
}

/**
 * A course is what its modules are together; it is a draft where one of them is.
 * @param pages of its modules, in their order.
 */
export function courseRecord({ library, meta, text, modules }: Course, pages: readonly string[]): LomRecord {
  const records = modules.map(moduleRecord);
  const all = (of: (record: LomRecord) => readonly string[]) => [...new Set(records.flatMap(of))];
  return {
    library,
    iri: courseIri(library, meta.slug),
    lang: text.lang,
    title: text.title,
    summary: text.summary,
    keywords: all(({ keywords }) => keywords),
    version: meta.version,
    isDraft: records.some(({ isDraft }) => isDraft),
    authors: all(({ authors }) => authors),
    pages,
    minutes: records.reduce((sum, { minutes }) => sum + minutes, 0),
    licence: all(({ licence }) => [licence]).join(', '),
    outcomes: all(({ outcomes }) => outcomes),
    canDo: all(({ canDo }) => canDo),
  };
}
