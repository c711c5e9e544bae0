/** Our French for the outcomes of area 5, problem identification and solving. */
export const area5: Readonly<Record<`LO5.${string}`, string>> = {
  'LO5.1.01': 'J’accepte que les pannes et les blocages arrivent à tout le monde.',
  'LO5.1.02': 'J’ose demander de l’aide quand un problème technique me bloque.',
  'LO5.1.03': 'Je distingue le système d’un appareil et ses applications.',
  'LO5.1.04': 'Je reconnais les parties d’un appareil, ses logiciels, sa connexion et ses accessoires.',
  'LO5.1.05': 'Je reconnais un problème courant, comme une connexion coupée ou un fichier introuvable.',
  'LO5.1.06': 'Je suis des consignes pour régler un problème courant, comme un mot de passe oublié.',
  'LO5.1.07': 'J’installe une application et je la mets à jour quand il le faut.',

  'LO5.2.01': 'Je tiens à ce que chacun règle ses outils à sa façon.',
  'LO5.2.02': 'Je connais des réglages courants qui adaptent un outil à chaque personne.',
  'LO5.2.03': 'Je sais ce qu’est un outil d’assistance, comme la traduction automatique.',
  'LO5.2.04': 'Je sais que des outils d’assistance contiennent de l’IA.',
  'LO5.2.05': 'Je connais des aides pour voir, entendre ou écrire, et leur rôle.',
  'LO5.2.06': 'Je me sers d’une aide, comme une loupe d’écran, si j’en ai besoin.',
  'LO5.2.07': 'Je confie une petite tâche à un assistant, en sachant ses atouts et ses limites.',

  'LO5.3.01': 'Je tiens à ma créativité, que le numérique aide sans la remplacer.',
  'LO5.3.02': 'Je connais des exemples où le numérique résout un problème ou améliore un service.',
  'LO5.3.03': 'Je connais des exemples où le numérique nourrit la créativité.',

  'LO5.4.01': 'Je tiens à apprendre le numérique à partir de mes envies et de mes besoins.',
  'LO5.4.02': 'J’ose demander de l’aide pour apprendre, comme beaucoup d’autres.',
  'LO5.4.03': 'Je sais que le numérique demande bien plus que de la technique.',
  'LO5.4.04': 'Je sais que les savoirs numériques sont à rafraîchir toute la vie.',
  'LO5.4.05': 'Je repère des occasions de progresser avec le numérique.',
  'LO5.4.13': 'J’aide d’autres personnes à gagner en confiance et en autonomie avec le numérique.',
};
