export const messages = {
  field: 'Votre réponse',
  other: 'Toute autre réponse',
  otherReason: 'Ce n’est pas le mot attendu, mais votre idée a peut-être du bon. Regardez l’explication.',
};
