import { quoted } from '../../i18n/quoted.fr.ts';
export const messages = {
  module: 'Module à montrer',
  link: (title: string): string => `Ouvrir le module ${quoted(title)}`,
  label: 'le code du cadre',
  show: 'Voir l’exemple ici',
  showHint: 'Le module se charge dans un cadre, comme sur votre site.',
  hide: 'Fermer l’exemple',
  /** Stands in the snippet where the page does not know its own address. */
  unknownSite: 'https://ADRESSE-DU-SITE/',
};
