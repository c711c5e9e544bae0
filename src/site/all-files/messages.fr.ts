export const messages = {
  format: 'Format',
  size: (count: number, weight: string): string =>
    `${count} fichiers, environ ${weight} en tout, dans un seul zip.`,
  howTo: 'Décompressez-le, puis déposez chaque fichier dans votre plateforme.',
  make: 'Réunir les fichiers',
  fetching: 'Les fichiers arrivent…',
  ready: (weight: string): string => `Votre fichier est prêt\u00a0: ${weight}.`,
  save: (name: string): string => `Enregistrer ${name}`,
  offline:
    'Un fichier n’est pas arrivé. Vérifiez le réseau, puis réessayez. Si cela recommence, rechargez la page.',
  fromDisk:
    'Cette page est ouverte depuis un disque\u00a0: le navigateur l’empêche de lire les fichiers. Ouvrez-la depuis le site. Ou prenez-les un par un, dans la liste.',
};
