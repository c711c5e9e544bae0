export const messages = {
  print: 'Imprimer',
};
