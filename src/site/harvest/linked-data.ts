import { competencesOf } from '../../content/coverage.ts';
import { competence } from '../../content/digcomp.ts';
import { moduleIri, type Module } from '../../content/module.ts';
import { outcomeWords } from '../../content/outcome-words/outcome-words.ts';

const DIGCOMP = { '@type': 'DefinedTermSet', name: 'DigComp 3.0', identifier: 'JRC144121' } as const;

/**
 * A module as a LearningResource of schema.org, whose properties for learning come from LRMI; JSON-LD 1.1.
 * Outcomes are terms of DigComp by their id, with our French words where the module is French.
 * @param url of its page, where the site's address is known.
 */
export function linkedData({ library, meta, text }: Module, url?: string): object {
  const isFrench = text.lang.split('-')[0] === 'fr';
  const wordsOf = (id: string): string | undefined => (isFrench ? outcomeWords.get(id) : undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': moduleIri(library, meta.slug),
    ...(url !== undefined && { url }),
    name: text.title,
    description: text.summary,
    ...(text.keywords.length > 0 && { keywords: text.keywords }),
    inLanguage: text.lang,
    version: String(meta.version),
    timeRequired: `PT${meta.minutes}M`,
    educationalLevel: { '@type': 'DefinedTerm', name: meta.level, inDefinedTermSet: DIGCOMP },
    isAccessibleForFree: true,
    license: licenceUrl(meta.licence) ?? meta.licence,
    // Names alone: whether they are people or organisations is not known.
    author: meta.authors.length > 0 ? meta.authors : library.authors,
    publisher: { '@type': 'Organization', name: library.publisher },
    teaches: meta.outcomes.map((id) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: wordsOf(id) ?? id,
      inDefinedTermSet: DIGCOMP,
    })),
    educationalAlignment: competencesOf(meta.outcomes).map((id) => ({
      '@type': 'AlignmentObject',
      alignmentType: 'teaches',
      educationalFramework: DIGCOMP.name,
      targetName: `${id} ${competence(id)?.name[isFrench ? 'fr' : 'en'] ?? ''}`.trim(),
    })),
  };
}

/** The page of a Creative Commons licence, by its SPDX id; undefined for another. */
function licenceUrl(spdx: string): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(spdx) ?? [];
  return kind && version && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
