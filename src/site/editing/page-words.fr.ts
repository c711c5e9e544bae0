import { quoted } from '../../i18n/quoted.fr.ts';
/** What the page says, script or not. */
export const pageWords = {
  title: 'Changer un module',
  lede: 'Un prénom, un exemple, une adresse de chez vous\u00a0: changez les mots d’un module, puis emportez le fichier pour votre plateforme. Tout se fait dans cette page. Rien n’est envoyé.',
  plain:
    'Cet outil demande JavaScript. Sans lui, prenez ici le dossier d’un module\u00a0: son texte (fr.md), ses réglages et ses dessins. Un éditeur de texte suffit pour le changer.',
  plainDocs:
    'Ensuite, la commande `declic` en fait un fichier pour votre plateforme. Dans le dossier `docs` du projet, `ecrire-un-module.md` dit comment écrire, et `add-a-module.md` donne les commandes.',
  sources: 'Les dossiers des modules',
  source: (title: string): string => `Dossier de ${quoted(title)}`,
  onSite:
    'Cette copie du site n’a pas de quoi changer un module. L’outil est sur le site, avec internet, à la page «\u00a0Changer un module\u00a0».',
};
