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
    `${modules > 1 ? `Les ${modules} modules` : 'Le module'} et leurs plans de séance : ${weight(bytes)}. Faites-le avec une bonne connexion.`,
  noScript: 'Pour tout garder ici, il faut JavaScript, et il est coupé. La clé USB, plus bas, s’en passe.',
  key: 'La clé USB',
  keyText:
    'Ce fichier contient tout le site. Il se copie sur une clé et s’ouvre sur tout ordinateur, sans internet et sans installation.',
  keySteps: [
    'Téléchargez le fichier.',
    'Décompressez-le : clic droit, puis « Extraire tout ».',
    'Copiez le dossier sur la clé.',
    'Ouvrez le fichier « index.html » d’un double clic.',
  ],
  keyLimits:
    'Depuis la clé, les réponses restent sur l’ordinateur utilisé. Certains navigateurs ne les gardent pas : le module le dit alors.',
  download: (bytes: number): string => `Télécharger la clé USB (${weight(bytes)})`,
  home: 'Sur l’écran d’accueil',
  homeText:
    'Déclic peut avoir son icône, comme une application. Ouvrez le menu de votre navigateur. Choisissez « Ajouter à l’écran d’accueil » ou « Installer ». Sur iPhone, ce choix est dans « Partager ».',
};
