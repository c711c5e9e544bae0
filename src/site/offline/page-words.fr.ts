import { weight } from '../../i18n/weight.fr.ts';

/** What the page says, script or not. */
export const pageWords = {
  title: 'Sans internet',
  lede: 'Déclic marche aussi quand le réseau manque. Voici comment.',
  absent: 'Cette page n’est pas encore sur cet appareil.',
  absentText: 'Ouvrez-la une fois avec internet. Elle restera ensuite ici.',
  visited: 'Ce que vous ouvrez reste',
  visitedText:
    'Un module ouvert une fois s’ouvre ensuite sans internet. Vos réponses restent sur cet appareil, elles aussi.',
  keep: 'Tout garder sur cet appareil',
  keepText: (modules: number, bytes: number): string =>
    `${modules > 1 ? `Les ${modules} modules` : 'Le module'} et leurs plans de séance\u00a0: ${weight(bytes)}. Faites-le avec une bonne connexion.`,
  noScript: 'Pour tout garder ici, il faut JavaScript, et il est coupé. La clé USB, plus bas, s’en passe.',
  key: 'La clé USB',
  keyText:
    'Ce fichier contient tous les modules et les plans de séance. Il se copie sur une clé. Il s’ouvre sur un ordinateur sans internet, sans rien installer.',
  keySteps: [
    'Téléchargez le fichier.',
    'Décompressez-le\u00a0: clic droit, puis «\u00a0Extraire tout\u00a0».',
    'Copiez le dossier sur la clé.',
    'Ouvrez le fichier «\u00a0index.html\u00a0» d’un double clic.',
  ],
  keyLimits:
    'Depuis la clé, les réponses restent sur l’ordinateur utilisé. Certains navigateurs ne les gardent pas\u00a0: le module le dit alors.',
  download: (bytes: number): string => `Télécharger la clé USB (${weight(bytes)})`,
  home: 'Sur l’écran d’accueil',
  homeText:
    'Déclic peut avoir son icône, comme une application. Ouvrez le menu de votre navigateur. Choisissez «\u00a0Ajouter à l’écran d’accueil\u00a0» ou «\u00a0Installer\u00a0». Sur iPhone, ce choix est dans «\u00a0Partager\u00a0».',
};
