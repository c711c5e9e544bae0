import type { CourseOrder } from '../../content/course.ts';
import type { CourseVariant } from '../../packaging/packager.ts';

export const messages = {
  modules: 'Les modules',
  modulesHint: 'Cochez-en deux au moins. Le premier coché vient en premier.',
  minutes: (count: number): string => `${count}\u00a0min`,
  order: 'Leur ordre',
  total: (count: number, minutes: number): string => `${count} modules, ${minutes} minutes environ.`,
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  moved: (label: string, place: number, count: number): string =>
    `${label}\u00a0: place ${place} sur ${count}.`,
  removed: (label: string): string => `${label}\u00a0: retiré.`,
  nothingYet: 'Rien n’est coché pour le moment.',
  title: 'Titre du parcours',
  titleUnsaid: 'Mon parcours',
  summary: 'Une phrase pour le présenter',
  optional: '(facultatif)',
  summaryUnsaid: (count: number): string => `Un parcours de ${count} modules.`,
  rule: 'Quand un module s’ouvre',
  rules: {
    any: 'Quand on veut, dans l’ordre que l’on veut.',
    'in-order': 'Quand le précédent est fini.',
    'pass-before-next': 'Quand le précédent est réussi.',
  } as Readonly<Record<CourseOrder, string>>,
  pass: 'Réussi à partir de',
  passes: (share: number): string => `${Math.round(share * 100)}\u00a0% de bonnes réponses`,
  platform: 'Plateforme de ce parcours',
  samePlatform: 'Choisissez dans la liste',
  format: (name: string): string => `Le parcours sera un fichier «\u00a0${name}\u00a0».`,
  oneByOne: 'Ici, un parcours ne tient pas dans un seul fichier. Prenez les modules un par un.',
  noFile: (platform: string): string =>
    `Nous n’avons pas encore de fichier pour ${platform}. Donnez le lien de la page de chaque module.`,
  toList: 'Voir la liste des modules',
  variant: 'Dans la plateforme',
  variants: {
    single: 'Une seule entrée, avec son menu. L’ordre est toujours suivi, et le fichier est plus léger.',
    several: 'Une entrée par module. L’ordre est suivi si la plateforme le permet.',
  } as Readonly<Record<CourseVariant['name'], string>>,
  make: 'Préparer mon fichier',
  makeHint: (weight: string): string =>
    `Tout se fait dans cette page, rien n’est envoyé. Elle charge d’abord ${weight} au plus.`,
  yaml: 'Le fichier .yaml, pour la ligne de commande',
  needModules: 'Cochez d’abord deux modules au moins.',
  needPlatform: 'Choisissez d’abord votre plateforme.',
  fetching: 'On réunit les modules…',
  packing: 'On range les fichiers…',
  ready: (weight: string): string => `Votre fichier est prêt\u00a0: ${weight}.`,
  save: (name: string): string => `Enregistrer ${name}`,
  offline:
    'Un fichier n’est pas arrivé. Vos choix sont gardés. Vérifiez le réseau, puis réessayez. Si cela recommence, rechargez la page.',
  failed: 'Le fichier n’a pas pu être fait. Vos choix sont gardés. Réessayez dans un moment.',
  fromDisk:
    'Cette page est ouverte depuis un disque\u00a0: le navigateur l’empêche de lire les modules. Ouvrez-la depuis le site, et vous pourrez préparer le fichier. En attendant, le fichier .yaml ci-dessous marche.',
  notKept: 'Cet appareil ne garde pas vos choix. Ils restent sur cette page.',
};
