export const messages = {
  sortAll:
    'Choisissez d’abord une boîte pour chaque ligne. «\u00a0Je ne sais pas\u00a0» est aussi une réponse.',
  boxes: 'Les boîtes',
  answers: 'Les réponses',
};
