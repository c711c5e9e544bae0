export const messages = {
  up: 'Monter\u00a0:',
  down: 'Descendre\u00a0:',
  moved: (label: string, place: number, count: number): string => `${label} Place ${place} sur ${count}.`,
};
