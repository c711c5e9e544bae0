/** Words of what the author wrote. */
export const messages = {
  flag: 'Dossiers d’entraînement. Rien n’est réel, rien ne se perd.',
  bin: 'Corbeille',
  unsaved: 'Pas encore enregistré',
  empty: 'Ce dossier est vide.',
  inside: (folder: string): string => `Dans\u00a0: ${folder}`,
  open: 'Ouvrir',
  names: 'Noms possibles\u00a0:',
  putIn: 'Je le mets dans\u00a0:',
  mail: 'Mail à envoyer',
  to: 'À',
  subject: 'Objet',
  attached: 'Pièces jointes',
};

/** Words of what the element draws. */
export const acts = {
  nothing: 'aucune',
  find: 'Chercher un fichier par son nom',
  found: (count: number): string =>
    count === 0 ? 'Aucun fichier ne porte ces lettres.' : `Fichiers trouvés\u00a0: ${count}.`,
  back: (folder: string): string => `Retour\u00a0: ${folder}`,
  pick: 'Choisissez un fichier pour voir ce qu’on peut en faire.',
  choose: 'Choisir…',
  newName: 'Nouveau nom',
  rename: 'Renommer',
  moveTo: 'Déplacer vers…',
  move: 'Déplacer',
  saveIn: 'Enregistrer dans…',
  save: 'Enregistrer',
  throw: 'Mettre à la corbeille',
  restore: 'Restaurer',
  attach: 'Joindre au mail',
  detach: 'Retirer du mail',
  renamed: (name: string): string => `Le fichier s’appelle maintenant ${name}.`,
  moved: (name: string, folder: string): string => `${name} est maintenant dans\u00a0: ${folder}.`,
  joined: (name: string): string => `${name} est joint au mail.`,
  parted: (name: string): string => `${name} n’est plus joint au mail.`,
};
