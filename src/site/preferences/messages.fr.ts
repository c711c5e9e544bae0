export const messages = {
  title: 'Réglages\u00a0: texte, contraste, animations',
  size: 'Taille du texte',
  sizes: ['Habituelle', 'Grande', 'Très grande'],
  contrast: 'Contraste renforcé',
  calm: 'Sans animation',
  kept: 'Vos réglages restent sur cet appareil.',
  close: 'Fermer',
};
