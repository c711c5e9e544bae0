export const messages = {
  own: 'J’écris mon propre geste.',
  length: (most: number): string => `Quelques mots\u00a0: ${most} lettres au plus, espaces compris.`,
  print: 'Imprimer mon plan',
};
