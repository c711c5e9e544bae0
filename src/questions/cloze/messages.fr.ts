export const messages = {
  fillAll: 'Remplissez d’abord chaque trou. «\u00a0Je ne sais pas\u00a0» est aussi une réponse.',
};

/** What the build alone writes. */
export const written = {
  gap: (number: number): string => `Trou ${number}`,
  gapOf: (number: number, count: number): string => `Trou ${number} sur ${count}`,
  choose: 'Choisir…',
  /** Before what may be chosen: of all gaps, or of those whose numbers are given. */
  words: (which: string): string => `${which === '' ? 'Les mots' : which}\u00a0:`,
  whole: 'Le texte complet',
};
