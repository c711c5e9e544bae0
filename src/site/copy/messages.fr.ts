export const messages = {
  copy: 'Copier',
  copied: 'C’est copié.',
};
