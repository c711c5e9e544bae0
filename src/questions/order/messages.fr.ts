export const messages = {
  up: 'Monter',
  down: 'Descendre',
  drag: 'Déplacer',
  moved: (label: string, place: number, count: number): string => `${label} Place ${place} sur ${count}.`,
};
