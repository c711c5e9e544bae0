export const messages = {
  blocked:
    'Ce navigateur ne nous laisse rien garder ici. Ce n’est pas grave\u00a0: tous les modules marchent quand même.',
  blockedTip: 'Une fenêtre privée ou un réglage en est souvent la cause.',
  file: 'Cette page est ouverte depuis un fichier. Certains navigateurs gardent alors chaque page à part\u00a0: il peut manquer des modules ici.',
  empty: 'Rien n’est gardé ici pour l’instant. Choisissez un module\u00a0: il vous attendra ici.',
  choose: 'Choisir un module',
  begun: 'Continuer où j’en étais',
  again: 'À revoir',
  dueLong: 'Revoir un peu plus tard aide à retenir. Rien n’est noté.',
  nothingDue: 'Rien à revoir aujourd’hui.',
  later: (count: number, day: string): string =>
    count === 1
      ? `Un exercice reviendra le ${day}.`
      : `${count} exercices reviendront, le premier le ${day}.`,
  deck: 'Cartes à retourner',
  level: 'Mon bilan',
  levelText: 'Vos réponses à «\u00a0Faire le point\u00a0» sont gardées sur cet appareil.',
  levelGo: 'Voir mon bilan',
  done: 'Modules terminés',
  doneOn: (day: string): string => `Terminé le ${day}`,
  doneSome: 'Terminé',
  abilities: 'Ce que je sais faire maintenant',
  byModule: 'Grâce aux modules terminés',
  byCompetence: 'Grâce aux questions réussies',
};
