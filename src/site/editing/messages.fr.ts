import { quoted } from '../../i18n/quoted.fr.ts';
import type { Refusal } from './text-file.ts';

/** « 1 point », « 3 points ». */
const count = (many: number, one: string, more: string): string => `${many} ${many > 1 ? more : one}`;

export const messages = {
  choose: 'Le module à changer',
  chooseNone: 'Choisissez un module',
  chooseHint: (weight: string): string =>
    `Il faut internet pour ouvrir un module\u00a0: au premier choix, la page charge ${weight}. Rien n’est envoyé.`,
  drafts: 'Vos textes commencés',
  goOn: (title: string): string => `Continuer ${quoted(title)}`,
  loading: 'On ouvre le module…',
  opened: (title: string): string => `${quoted(title)} est ouvert.`,
  offline: 'Un fichier n’est pas arrivé. Vos textes sont gardés. Vérifiez le réseau, puis réessayez.',
  retry: 'Réessayer',
  fromDisk:
    'Cette page est ouverte depuis un disque\u00a0: le navigateur l’empêche de lire les modules. Ouvrez-la depuis le site.',
  parts: 'Dans ce module',
  text: 'Le texte',
  textHint: 'Changez les mots, et laissez les signes qui les entourent\u00a0: ils portent la mise en forme.',
  kept: 'Vos changements sont gardés sur cet appareil, au fur et à mesure.',
  unchanged: 'C’est le texte du site. Rien n’est changé.',
  full: 'Cet appareil n’a plus de place\u00a0: vos changements restent sur cette page. Enregistrez le texte avant de la fermer.',
  blocked:
    'Cet appareil ne garde rien\u00a0: vos changements restent sur cette page. Enregistrez le texte avant de la fermer.',
  behind:
    'Depuis que vous avez commencé, le site a changé ce module. Votre texte est gardé, sans ces changements.',
  catchUp: 'Garder mon texte',
  elsewhere:
    'Ce module change aussi dans un autre onglet. L’appareil garde le dernier texte écrit. Fermez l’un des deux.',
  reset: 'Revenir au texte d’origine',
  resetDone: 'Le texte d’origine est remis. Le vôtre est encore là, si vous le voulez.',
  takeBack: 'Reprendre le texte d’avant',
  takenBack: 'Le texte d’avant est revenu.',
  settings: 'Réglages du module',
  settingsWarning:
    'Ce fichier règle la durée, les sources, la licence. Un signe de trop l’empêche d’être lu. Changez peu à la fois.',
  settingsText: 'Le texte des réglages (module.yaml)',
  where: (line: number, screen: string | undefined): string =>
    screen === undefined ? `Ligne ${line}.` : `Ligne ${line}, écran ${quoted(screen)}.`,
  problems: 'À reprendre',
  none: 'Rien à reprendre. Le module est prêt.',
  errors: (many: number): string => count(many, 'point à corriger', 'points à corriger'),
  warnings: (many: number): string => count(many, 'conseil, sans urgence', 'conseils, sans urgence'),
  and: ' et ',
  inFrench: '',
  error: 'À corriger',
  warning: 'Conseil',
  goTo: (line: number, column: number): string => `Aller à la ligne ${line}, signe ${column}`,
  goToSettings: (line: number, column: number): string =>
    `Réglages, aller à la ligne ${line}, signe ${column}`,
  inFile: (file: string, line: number): string => `Dans ${file}, ligne ${line}`,
  more: (many: number): string => `Et encore ${many}. Ils viendront quand ceux-ci seront repris.`,
  preview: 'L’aperçu',
  previewHint:
    'Il suit l’écran où vous écrivez. Essayez-le\u00a0: rien n’y est gardé, les liens ne s’ouvrent pas.',
  previewStale: 'Il reste des points à corriger\u00a0: voici le dernier aperçu qui marche.',
  previewNone: 'L’aperçu viendra quand les points à corriger le seront.',
  take: 'Emporter',
  takeFor: 'Ma plateforme, ou le format',
  takeNone: 'Choisissez dans la liste',
  takeFirst: 'Le fichier se prépare pour la plateforme que vous choisissez.',
  noFile: (platform: string): string =>
    `Nous n’avons pas encore de fichier pour ${platform}. Le format «\u00a0Web\u00a0», dans la même liste, se dépose sur un site. Donnez ensuite son lien.`,
  platforms: 'Plateformes',
  formats: 'Formats',
  file: (format: string): string => `Le fichier sera au format «\u00a0${format}\u00a0».`,
  make: 'Préparer le fichier',
  makeHint: (weight: string): string =>
    `Le fichier se fait dans cette page. Elle charge d’abord ${weight}, la première fois.`,
  notYet: (errors: string): string =>
    `Le fichier pour la plateforme attend\u00a0: il reste ${errors}. Le texte, lui, s’enregistre toujours.`,
  making: 'On prépare le fichier…',
  ready: (weight: string): string => `Votre fichier est prêt\u00a0: ${weight}.`,
  save: (name: string): string => `Enregistrer ${name}`,
  makeOffline: 'Un fichier n’est pas arrivé. Vérifiez le réseau, puis réessayez.',
  failed: 'Le fichier n’a pas pu être fait. Votre texte est gardé. Réessayez dans un moment.',
  saveText: 'Enregistrer le texte (.md)',
  saveSource: 'Enregistrer tout le dossier (.zip)',
  saveHint:
    'Le texte se rouvre ici plus tard. Le dossier contient aussi les réglages et les dessins, pour la commande declic.',
  licence: (name: string): string =>
    `Ce module est sous licence ${name.replaceAll(' ', '\u00a0')}. Si vous le partagez changé, citez la source et suivez cette licence.`,
  takeUp: 'Reprendre un fichier',
  takeUpHint: 'Un texte .md enregistré ici. Il remplace celui de la page, qui reste à portée.',
  takenUp: (name: string): string => `Le texte de ${name} est là. Celui d’avant aussi, si vous le voulez.`,
  refused: {
    large: 'Ce fichier est trop gros\u00a0: 200\u00a0ko au plus. Votre texte n’a pas changé.',
    notText:
      'Ce fichier n’est pas un texte que l’on sait lire. Choisissez un fichier .md. Votre texte n’a pas changé.',
    empty: 'Ce fichier est vide. Votre texte n’a pas changé.',
  } as Readonly<Record<Refusal, string>>,
};
