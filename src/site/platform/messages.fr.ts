import { quoted } from '../../i18n/quoted.fr.ts';
export const messages = {
  choose: 'Ma plateforme',
  chooseHint: 'Votre choix reste sur cet appareil.',
  none: 'Choisissez dans la liste',
  measured:
    'Nous avons essayé avec Moodle. Pour les autres, nous suivons ce qu’en disent leurs auteurs et leurs utilisateurs.',
  take: (format: string): string => `Prenez le fichier «\u00a0${format}\u00a0».`,
  noFile: 'Aucun de nos fichiers ne convient encore.',
  courseFile: 'Pour votre plateforme\u00a0:',
  files: (platform: string): string => `Les fichiers pour ${platform}`,
  download: (format: string, title: string): string => `${format}\u00a0: télécharger ${quoted(title)}`,
  open: 'Ouvrir la page',
  openOf: (title: string): string => `de ${quoted(title)}`,
  others: 'Autres fichiers',
  othersOf: (title: string): string => `pour ${quoted(title)}`,
};
