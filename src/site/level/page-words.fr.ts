/** What the page says before any script: the element has words of its own. */
export const pageWords = {
  name: 'Faire le point',
  description:
    'Des situations de tous les jours, pour voir ce que vous savez déjà. Puis un parcours à vous. Sans note, sans compte.',
  lede: 'Voici des situations de tous les jours. Dites comment vous faites. Vous aurez un parcours à vous.',
  promises: [
    'Dix minutes environ, en une ou plusieurs fois.',
    'Vous pouvez passer, revenir, vous arrêter.',
    'Pas de note. «\u00a0Je ne sais pas\u00a0» est une bonne réponse.',
    'Tout reste sur cet appareil.',
  ],
  byHand:
    'Cette fiche se remplit aussi à la main, à deux si vous voulez. Une croix par situation. Vous avez répondu «\u00a0Je ne sais pas\u00a0» ou «\u00a0Avec de l’aide\u00a0»\u00a0? Les modules de la même partie sont pour vous.',
  smallQuestion: 'Une petite question',
  answers: 'Réponses aux petites questions',
  ways: 'Des modules pour avancer',
  pixTitle: 'Un repère, pas un certificat',
  pixText:
    'Ce bilan est pour vous. Pour faire reconnaître ce que vous savez, il y a Pix. Ce service public évalue et certifie les compétences numériques.',
  pixLink: 'Aller sur pix.fr',
};
