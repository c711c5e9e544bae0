export const messages = {
  choose: 'Choisir…',
  chooseAll: 'Choisissez d’abord une réponse pour chaque ligne. «\u00a0Je ne sais pas\u00a0» en est une.',
  answers: 'Les réponses',
};
