import type { Finding } from '../../content/problem.ts';

export const lineWithoutPair = (): Finding => ({
  code: 'line-without-pair',
  message: 'Cette ligne n’associe pas deux choses.',
  mend: 'Écrivez-les de part et d’autre d’un signe égal, avec une espace de chaque côté : « Cadenas = liaison chiffrée ».',
});

export const sameLeft = (words: string): Finding => ({
  code: 'same-left',
  message: `« ${words} » est déjà à gauche d’une autre ligne.`,
  mend: 'Gardez une ligne, ou changez les mots de gauche.',
});

export const oneTarget = (): Finding => ({
  code: 'one-target',
  message: 'Toutes les lignes ont les mêmes mots à droite : il n’y a rien à choisir.',
  mend: 'Mettez à droite au moins deux choses différentes.',
});
