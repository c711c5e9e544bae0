export const messages = {
  download: 'Emporter mes réponses',
  downloadTip: 'Le fichier contient vos réponses. Gardez-le pour vous.',
  takeIn: 'Reprendre depuis un fichier',
  takeInTip: 'Ce qui est déjà ici reste. Le fichier ajoute ce qui manque.',
  saved: 'Le fichier est prêt, dans vos téléchargements.',
  nothing: 'Rien n’est gardé ici pour l’instant\u00a0: il n’y a rien à emporter.',
  taken: (modules: number): string =>
    modules === 0
      ? 'C’est repris.'
      : modules === 1
        ? 'C’est repris\u00a0: un module est revenu.'
        : `C’est repris\u00a0: ${modules} modules sont revenus.`,
  refused: {
    foreign:
      'Ce fichier ne vient pas d’ici. Cherchez un fichier «\u00a0declic-mon-espace-… .json\u00a0». Rien n’a changé.',
    damaged: 'Ce fichier est abîmé, il ne peut pas être repris. Rien n’a changé ici.',
    newer:
      'Ce fichier vient d’une version plus récente. Rechargez cette page, puis essayez à nouveau. Rien n’a changé.',
    full: 'Il n’y a pas assez de place sur cet appareil. Rien n’a changé.',
    blocked: 'Ce navigateur ne nous laisse rien garder. Le fichier reste bon\u00a0: essayez sur un autre.',
  },
};
