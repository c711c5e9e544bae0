export const messages = {
  choose: 'Ma plateforme',
  chooseHint: 'Votre choix reste sur cet appareil.',
  none: 'Choisissez dans la liste',
  measured:
    'Nous avons mesuré Moodle. Pour les autres, nous suivons ce qu’en disent leurs auteurs et leurs utilisateurs.',
  take: (format: string): string => `Prenez le fichier «\u00a0${format}\u00a0».`,
  noFile: 'Aucun de nos fichiers ne convient encore.',
  files: (platform: string): string => `Les fichiers pour ${platform}`,
  download: (format: string, title: string): string => `${format}\u00a0: télécharger «\u00a0${title}\u00a0»`,
  open: 'Ouvrir la page',
  openOf: (title: string): string => `de «\u00a0${title}\u00a0»`,
  others: 'Autres fichiers',
  othersOf: (title: string): string => `pour «\u00a0${title}\u00a0»`,
};
