export const messages = {
  good: 'Une bonne fin',
  detour: 'Un détour',
  said: 'Ce que vous avez dit',
  back: 'Revenir en arrière',
  again: 'Recommencer',
  goodReached: 'Vous êtes à une bonne fin. Il y a d’autres chemins, si vous voulez.',
  detourReached: 'Vous êtes à un détour. Vous pouvez revenir.',
  backAt: (title: string): string => `Vous êtes revenu à : ${title}.`,
};
