import type { AreaPortrait } from './portrait.ts';

const many = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`;

export const messages = {
  start: 'Commencer',
  goOn: 'Continuer',
  printSheet: 'Imprimer la fiche',
  begun: 'Vous avez déjà commencé',
  begunText: (place: number, count: number): string =>
    `Vous en étiez à l’étape ${place} sur ${count}. Reprenez quand vous voulez.`,
  ready: 'Votre bilan est prêt',
  readyText: 'Vous avez vu toutes les étapes.',
  seeResult: 'Voir mon bilan',
  restart: 'Tout recommencer',
  restartAsk: 'Effacer ces réponses et repartir du début\u00a0?',
  restartYes: 'Oui, recommencer',
  restartNo: 'Non, je les garde',
  back: 'Précédent',
  skip: 'Passer',
  next: 'Suivant',
  stop: 'M’arrêter là',
  steps: 'Étapes',
  step: (place: number, count: number): string => `Étape ${place} sur ${count}`,
  saved: 'Enregistré sur cet appareil.',
  unsaved: 'Pas enregistré. Vos réponses restent sur cette page.',
  result: 'Voici où vous en êtes',
  known: (count: number): string =>
    count > 0
      ? `Vous faites déjà ${many(count, 'chose', 'choses')} sans aide.`
      : 'Vous commencez, et c’est une bonne place pour apprendre.',
  resultText: 'Ce n’est pas une note. C’est un repère, qui change avec le temps.',
  on: (date: string): string => `Le ${date}.`,
  passed: (count: number): string =>
    `Vous avez passé ${many(count, 'étape', 'étapes')}. On peut y revenir quand on veut.`,
  areas: 'D’une partie à l’autre',
  own: 'sans aide',
  helped: 'avec de l’aide',
  unsure: 'à découvrir',
  counts: ({ own, helped, unsure }: AreaPortrait): string =>
    [own && `${own} sans aide`, helped && `${helped} avec de l’aide`, unsure && `${unsure} à découvrir`]
      .filter(Boolean)
      .join(', '),
  teach: (count: number): string => `Vous pouvez aider pour ${many(count, 'situation', 'situations')}.`,
  notSeen: 'Pas encore vu.',
  done: 'Ce que vous faites déjà',
  path: 'Votre parcours',
  pathText: 'Commencez par celui qui vous parle. Chacun se suit seul, ou avec une personne de confiance.',
  helps: 'Vous vous débrouillez dans toutes ces situations. Ces modules montrent comment aider à votre tour.',
  noNeed: 'Vous vous débrouillez dans toutes ces situations. Tous les modules vous restent ouverts.',
  noPath: 'Aucun module n’est encore prêt pour ce que vous cherchez.',
  minutes: (count: number): string => `${count} min`,
  inAll: (count: number): string => `Environ ${count} minutes en tout, en autant de fois que vous voulez.`,
  why: 'Pourquoi ce module\u00a0:',
  openCheck: 'petite question à revoir',
  further: 'Et pour la suite',
  unmet: 'Pour le reste, un conseiller numérique ou un proche peut vous montrer\u00a0:',
  print: 'Imprimer mon bilan',
  again: 'Revoir les situations',
};
