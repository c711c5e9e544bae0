export const messages = {
  fillAll: 'Remplissez d’abord chaque trou. « Je ne sais pas » est aussi une réponse.',
};

/** What the build alone writes. */
export const written = {
  gap: (number: number): string => `Trou ${number}`,
  gapOf: (number: number, count: number): string => `Trou ${number} sur ${count}`,
  choose: 'Choisir…',
  words: 'Les mots',
  whole: 'Le texte complet',
};
