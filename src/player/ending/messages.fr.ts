export const messages = {
  review: 'À revoir quand je veux',
  reviewScreen: (place: number): string => `Revoir l’écran ${place}`,
  nothingCounted: 'On apprend aussi en y revenant.',
  unseen: 'Il vous reste des écrans à découvrir.',
  unseenScreen: (place: number): string => `Aller à l’écran ${place}`,
  open: 'Des questions attendent encore votre réponse.',
  print: 'Imprimer ma fiche',
  restart: 'Recommencer',
  restartAsk: 'Tout recommencer depuis le début\u00a0? Vos réponses seront effacées.',
  restartYes: 'Oui, recommencer',
  restartNo: 'Non, je garde tout',
};
