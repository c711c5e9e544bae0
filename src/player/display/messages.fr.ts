export const messages = {
  dark: 'Affichage sombre',
  sizes: ['Texte plus grand', 'Encore plus grand', 'Texte habituel'],
};
