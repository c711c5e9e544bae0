import type { Arc, Theme } from '../content/module.ts';

export const messages = {
  newTab: 'nouvel onglet',
  skip: 'Aller au module',
  home: 'Tous les modules',
  arcs: {
    'se-questionner': 'Se questionner',
    decouvrir: 'Découvrir',
    's-exercer': 'S’exercer',
    retenir: 'Retenir',
    'aller-plus-loin': 'Aller plus loin',
  } satisfies Record<Arc, string>,
  themes: {
    socle: 'Le quotidien et la citoyenneté',
    donnees: 'La question des données',
    'esprit-critique': 'Garder un regard critique',
    environnement: 'Le numérique et la planète',
    passeurs: 'Aidants et passeurs',
    transversal: 'Souveraineté, femmes, identité',
  } satisfies Record<Theme, string>,
  minutes: (count: number): string => `${count} min`,
  endHeading: 'Ça y est, c’est à vous.',
  endText: 'Regardez le chemin parcouru.',
  canDo: 'Je sais maintenant…',
  words: 'Les mots',
  help: 'Besoin d’aide ?',
  helpText: 'Parlez-en à une personne de confiance, ou à un conseiller numérique près de chez vous.',
  about: 'À propos de ce module',
  authors: 'Auteurs',
  version: 'Version',
  licence: 'Licence',
  licenceText: (licence: string): string => `Textes et dessins : ${licence}. Programme : MIT.`,
  sources: 'Sources',
  via: 'lu sur',
  reviewDue: 'À relire avant le',
  outcomes: 'Acquis DigComp travaillés',
  digcomp:
    'DigComp 3.0, JRC144121, Commission européenne, 2025, CC BY 4.0. Les formulations et la traduction sont les nôtres. La Commission ne les a pas validées.',
  privacySite: 'Pas de compte. Pas de cookie. Rien ne quitte cet appareil.',
  privacyLms:
    'Votre plateforme reçoit : les écrans vus, vos réponses aux questions notées, le temps passé. Vos avis et vos essais avant la leçon restent sur cet appareil.',
  session: 'Animer ce module en groupe',
  sessionMinutes: (minutes: number, group: string): string =>
    `${minutes} minutes, ${group.replace('-', ' à ')} personnes`,
  print: 'Imprimer',
  backToModule: 'Voir le module',
  noScript: 'Sans JavaScript, tout se lit à la suite. Les explications s’ouvrent sous chaque question.',
};
