export const messages = {
  flag: (title: string): string => `${title}, pour s’exercer. Rien n’est réel, rien ne part.`,
  back: 'Retour',
};
