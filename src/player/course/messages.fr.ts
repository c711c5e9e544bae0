export const messages = {
  states: { new: 'À découvrir', begun: 'Commencé', done: 'Terminé' },
  continue: 'Continuer',
  waits: (title: string): string => `S’ouvre après «\u00a0${title}\u00a0»`,
  back: 'Parcours',
  quitShort: 'Quitter',
  backDone: 'Module terminé. Revenir au parcours',
  finished: 'Le parcours est terminé. Vous pouvez tout revoir.',
};
