export const messages = {
  sortAll: 'Choisissez d’abord une boîte pour chaque ligne. « Je ne sais pas » est aussi une réponse.',
  boxes: 'Les boîtes',
  answers: 'Les réponses',
};
