import { labels as labelsEn } from '../../content/digcomp-labels.en.ts';
import { labels } from '../../content/digcomp-labels.fr.ts';
import { competencesOf } from '../../content/coverage.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';
import { inLanguage, interfaceLanguage } from '../../i18n/language.ts';
import type { ModuleEntry } from '../site-page.ts';

/** What the search knows of one module, in the page as JSON. */
export interface SearchEntry {
  /** Of its card. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Words that people may look for, as its author wrote them. */
  readonly keywords: string;
  /** What the person can do at the end, the outcomes in plain words, the names of the competences. */
  readonly more: string;
  readonly theme: string;
  /** Other themes that it touches. */
  readonly also: readonly string[];
  /** Ids of the competences that its activities practise, e.g. `1.2`. */
  readonly competences: readonly string[];
  readonly minutes: number;
}

/** @returns what the search may find a module by. */
export function searchEntry({ module: { meta, text } }: ModuleEntry): SearchEntry {
  const practised = [...new Set(Object.values(meta.activities))];
  const competences = competencesOf(practised);
  return {
    id: cardId(meta.slug),
    title: text.title,
    summary: text.summary,
    keywords: text.keywords.join(' '),
    more: [
      ...text.canDo,
      // The outcomes have words in French alone.
      ...(interfaceLanguage(text.lang) === 'fr' ? practised.flatMap((id) => outcomeWords.get(id) ?? []) : []),
      ...competences.flatMap((id) => competenceLabel(id, text.lang)),
    ].join(' '),
    theme: meta.theme,
    also: meta.also,
    competences,
    minutes: meta.minutes,
  };
}

/** What a competence is called in the language of a site. */
export function competenceLabel(id: string, lang: string): string {
  return inLanguage(lang, { fr: labels, en: labelsEn })[id] ?? id;
}

/** The id of a module's card, where it stands in its theme. */
export function cardId(slug: string): string {
  return `module-${slug}`;
}
