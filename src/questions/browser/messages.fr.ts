/** Words of the pages themselves. */
export const messages = {
  flag: 'Navigateur d’entraînement. Rien n’est réel, rien ne part.',
  address: 'Adresse\u00a0:',
  encrypted: 'Connexion chiffrée',
  bare: 'Connexion non chiffrée',
  identity: 'Identité du site',
  site: 'Nom du site\u00a0:',
  secret: 'Ce que vous envoyez ne se lit pas en chemin.',
  open: 'Ce que vous envoyez peut se lire en chemin. N’y écrivez rien de secret.',
  padlock: 'Le cadenas ne dit pas qui tient le site.',
  newTab: 'nouvel onglet',
  arrives: (name: string, weight: string): string => `Fichier\u00a0: ${name}, ${weight}.`,
  cookies: 'Cookies',
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  choose: 'Choisir',
  manage: 'Gérer mes choix',
  choices: 'Vos choix',
  save: 'Enregistrer mes choix',
  keep: 'Garder mes choix',
};

/** Words of the tools around the pages. */
export const toolWords = {
  tabs: 'Onglets',
  closeTab: (title: string): string => `Fermer l’onglet\u00a0: ${title}`,
  tabClosed: 'L’onglet est fermé.',
  tabOpened: 'Un nouvel onglet s’est ouvert.',
  back: 'Retour',
  history: 'Historique',
  downloads: (count: number): string => `Téléchargements\u00a0: ${count}`,
  noDownload: 'Aucun fichier pour l’instant.',
  arrived: (file: string): string => `Dans vos téléchargements\u00a0: ${file}.`,
  cookies: {
    accepted: 'Cookies acceptés',
    refused: 'Cookies refusés',
    chosen: 'Cookies choisis',
  },
  askAgain: (said: string): string => `${said}\u00a0: revoir`,
};
