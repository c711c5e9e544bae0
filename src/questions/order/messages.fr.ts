export const messages = {
  up: 'Monter :',
  down: 'Descendre :',
  moved: (label: string, place: number, count: number): string => `${label} Place ${place} sur ${count}.`,
};
