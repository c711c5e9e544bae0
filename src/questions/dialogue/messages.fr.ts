/** Words of what the author wrote. */
export const messages = {
  good: 'Une bonne fin',
  detour: 'Un détour',
  /** What a screen reader hears on coming to an end. */
  told: {
    good: 'Vous êtes à une bonne fin. Il y a d’autres chemins, si vous voulez.',
    detour: 'Vous êtes à un détour. Vous pouvez revenir.',
  },
  said: 'Ce que vous avez dit',
};

/** Words of what the element draws. */
export const moves = {
  back: 'Revenir en arrière',
  again: 'Recommencer',
  backAt: (title: string): string => `Vous êtes revenu à\u00a0: ${title}.`,
};
