/** What the page says before any script: the element has words of its own. */
export const pageWords = {
  name: 'Faire le point',
  description:
    'Des situations de tous les jours, pour voir ce que vous savez déjà et par quoi continuer. Sans note, sans compte.',
  lede: 'Des situations de tous les jours. Vous dites comment vous faites, et nous vous proposons un parcours.',
  promises: [
    'Dix minutes environ, en une ou plusieurs fois.',
    'Vous pouvez passer, revenir, vous arrêter.',
    'Pas de note. « Je ne sais pas » est une bonne réponse.',
    'Tout reste sur cet appareil.',
  ],
  byHand:
    'Cette fiche se remplit aussi à la main, par deux si vous voulez. Une croix par situation. Là où vous avez répondu « Je ne sais pas » ou « Avec de l’aide », les modules de la partie vous attendent.',
  smallQuestion: 'Une petite question',
  ways: 'Des modules pour avancer',
  pixTitle: 'Un repère, pas un certificat',
  pixText:
    'Ce bilan est pour vous. Pour faire reconnaître ce que vous savez, il y a Pix. Ce service public évalue et certifie les compétences numériques.',
  pixLink: 'Aller sur pix.fr',
};
