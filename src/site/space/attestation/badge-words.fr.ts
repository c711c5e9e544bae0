/** What a template of a badge says to who issues it. */
export const badgeWords = {
  issuer: 'Organisme qui délivre le badge',
  name: (title: string): string => `Modèle de badge\u00a0: ${title}`,
  description: 'Modèle non signé\u00a0: il ne prouve rien tant qu’un organisme ne l’a pas complété et signé.',
  narrative: (title: string, questions: number): string =>
    `Voir tous les écrans du module «\u00a0${title}\u00a0» et répondre à ses ${questions} questions d’exercice. «\u00a0Je ne sais pas\u00a0» est une réponse.`,
};
