/** What a template of a badge says to who issues it. */
export const badgeWords = {
  issuer: 'Organisme qui délivre le badge',
  name: (title: string): string => `Modèle de badge : ${title}`,
  description: 'Modèle non signé : il ne prouve rien tant qu’un organisme ne l’a pas complété et signé.',
  narrative: (title: string, questions: number): string =>
    `Voir tous les écrans du module « ${title} » et répondre à ses ${questions} questions d’exercice. « Je ne sais pas » est une réponse.`,
};
