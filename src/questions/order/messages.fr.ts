export const messages = {
  up: (label: string): string => `Monter : ${label}`,
  down: (label: string): string => `Descendre : ${label}`,
  moved: (label: string, place: number, count: number): string => `${label} Place ${place} sur ${count}.`,
};
