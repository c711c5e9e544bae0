/** Words that every question type shares. */
export interface AskingWords {
  readonly unsure: string;
  readonly unsureReason: string;
  readonly hint: string;
  readonly otherHint: string;
  readonly reasons: string;
  readonly rightAnswer: string;
  readonly submit: string;
  readonly yours: string;
  readonly right: string;
  readonly partial: string;
  readonly wrong: string;
  readonly unsureHeading: string;
  readonly neutral: string;
  readonly retry: string;
  readonly choose: string;
  readonly showAnswer: string;
  readonly showReason: string;
  readonly answerIs: string;
  readonly pickFirst: string;
  readonly discovery: string;
  readonly several: string;
}

export const asking: AskingWords = {
  unsure: 'Je ne sais pas.',
  unsureReason: 'Le dire, c’est déjà avancer. Relisez tranquillement, ou regardez l’explication.',
  hint: 'Montrer un indice',
  otherHint: 'Montrer un autre indice',
  reasons: 'Les explications',
  rightAnswer: 'Réponse retenue.',
  submit: 'Voir ma réponse',
  yours: 'Votre réponse',
  right: 'C’est ça.',
  partial: 'Vous y êtes presque.',
  wrong: 'Pas encore.',
  unsureHeading: 'Merci de le dire.',
  neutral: 'Merci. Il n’y a pas de bonne réponse.',
  retry: 'Réessayer',
  choose: 'Choisir une réponse',
  showAnswer: 'Voir la réponse',
  showReason: 'Voir l’explication',
  answerIs: 'La réponse',
  pickFirst: 'Choisissez d’abord une réponse. «\u00a0Je ne sais pas\u00a0» en est une.',
  discovery: 'C’est avant la leçon\u00a0: se tromper ne coûte rien.',
  several: 'Plusieurs réponses sont possibles.',
};
