export const messages = {
  flag: 'Moteur de recherche d’entraînement. Rien n’est réel, rien ne part.',
  results: (words: string): string => `Résultats pour «\u00a0${words}\u00a0»`,
  ad: 'Annonce',
  summary: 'Résumé automatique',
  sources: (count: number): string => (count === 1 ? 'Voir la source' : `Voir les ${count} sources`),
  choose: 'C’est ma réponse',
  chosen: 'Votre réponse',
  noted: 'C’est noté. Vos buts n’ont pas changé.',
  back: 'Retour aux résultats',
  words: 'Vos mots',
  submit: 'Chercher',
  ready: 'Ou touchez une recherche prête\u00a0:',
  nearest: 'Voici la recherche la plus proche de vos mots.',
  unknown: 'Cet exercice ne connaît que les recherches prêtes. Touchez l’une d’elles.',
  /** Words that say nothing of what is looked for. */
  small: 'les des une aux pour par sur dans avec qui que quoi est sont mon mes ton son ses comment',
};
