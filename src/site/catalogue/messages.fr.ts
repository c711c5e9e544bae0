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
  found: (count: number): string =>
    count === 0
      ? 'Aucun module pour l’instant. Essayez un autre mot, ou enlevez un choix.'
      : count === 1
        ? 'Un module trouvé.'
        : `${count} modules trouvés.`,
  results: 'Modules trouvés',
  more: 'Voir la suite',
  /** Words that stand everywhere and tell nothing. */
  small:
    'le la les un une des du de d l au aux et ou a en y je j me mon ma mes ne n pas on se s son sa ses ce c que qu qui quoi est sont pour par sur dans avec comment faire',
};
