import type { Finding } from '../../content/problem.ts';

export const badSwap = (pair: string, count: number): Finding => ({
  code: 'bad-swap',
  message: `L’échange « ${pair} » ne désigne pas deux lignes de la liste.`,
  mend: `Écrivez deux numéros de 1 à ${count}, par exemple « swap="1-2" ».`,
});

export const sharedSwap = (line: number): Finding => ({
  code: 'shared-swap',
  message: `La ligne ${line} est dans deux échanges.`,
  mend: 'Gardez un échange par ligne : à trois, dites plutôt dans la question que l’ordre est libre.',
});
