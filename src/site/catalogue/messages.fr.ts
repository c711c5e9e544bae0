export const messages = {
  search: 'Chercher un module',
  searchHint: 'Un mot suffit, même mal écrit.',
  filters: 'Affiner',
  theme: 'Thème',
  competence: 'Ce que je veux savoir faire',
  minutes: 'Durée',
  reader: 'Pour qui',
  all: 'Tout',
  upTo: (minutes: number): string => `${minutes} minutes au plus`,
  readers: { self: 'Pour moi', others: 'Pour aider quelqu’un' },
  clear: 'Tout revoir',
  found: (count: number): string => (count === 1 ? 'Un module trouvé.' : `${count} modules trouvés.`),
  none: 'Aucun module avec ces mots. Essayez-en un autre, ou choisissez dans la liste.',
  /** Words, choices or both. */
  noneSo: 'Aucun module ne réunit tout cela. Enlevez un choix, ou prenez dans la liste.',
  results: 'Modules trouvés',
  more: 'Voir la suite',
  /** Words that stand everywhere and tell nothing. */
  small:
    'le la les un une des du de d l au aux et ou a en y je j me mon ma mes ne n pas on se s son sa ses ce c que qu qui quoi est sont pour par sur dans avec comment faire',
};
