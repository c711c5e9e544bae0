export const messages = {
  same: 'Cochez une ligne, ou touchez sa zone dans l’image. Les numéros sont les mêmes.',
};
