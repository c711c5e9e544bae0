export const messages = {
  choose: 'Choisir…',
  chooseAll: 'Choisissez d’abord une réponse pour chaque ligne. « Je ne sais pas » en est une.',
  answers: 'Les réponses',
};
