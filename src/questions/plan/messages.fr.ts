export const messages = {
  own: 'J’écris mon propre geste.',
  length: (most: number): string => `Quelques mots : ${most} lettres au plus.`,
  print: 'Imprimer mon plan',
};
