import type { LEVELS } from './judge.ts';

const levels: Readonly<Record<(typeof LEVELS)[number], string>> = {
  yes: 'Oui',
  almost: 'Presque',
  'not-yet': 'Pas encore',
};

export const messages = {
  turn: 'Retourner la carte',
  back: 'Carte précédente',
  next: 'Carte suivante',
  place: (place: number, count: number): string => `Carte ${place} sur ${count}`,
  ask: 'Vous l’aviez en tête\u00a0?',
  levels,
};
