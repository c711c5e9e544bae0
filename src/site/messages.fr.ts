import { quoted } from '../i18n/quoted.fr.ts';
import type { CourseOrder } from '../content/course.ts';
import { weight } from '../i18n/weight.fr.ts';
import type { CourseVariant } from '../packaging/packager.ts';

export const messages = {
  title: 'Le numérique, un déclic à la fois',
  headline: 'Le numérique, un déclic à la fois.',
  lede: 'Des modules d’une dizaine de minutes. Sans compte, sans note, à votre rythme.',
  skip: 'Aller au contenu',
  menu: 'Menu',
  footMenu: 'Autres pages',
  catalogue: 'Tous les modules',
  allModules: (count: number): string => `Voir les ${count} modules`,
  files: 'Un module, un fichier',
  ways: 'Trois façons d’entrer',
  learn: 'J’apprends',
  learnText: 'Pour moi, quand je veux, sur mon téléphone.',
  teach: 'Je forme',
  teachText: 'Des modules prêts pour Moodle et les autres.',
  teachTextCopy: 'Les parcours, et quel fichier pour quelle plateforme.',
  lead: 'J’anime',
  leadText: 'Un plan minuté, à lire ou à imprimer.',
  modules: 'De quoi avez\u2011vous envie\u00a0?',
  themes: 'Thèmes',
  teachLong:
    'Choisissez un module et déposez le fichier dans votre plateforme, tel quel. Le fichier «\u00a0SCORM\u00a01.2\u00a0» convient à Moodle et à la plupart des autres.',
  others: 'Autres fichiers',
  othersOf: (title: string): string => `pour ${quoted(title)}`,
  colon: '\u00a0: ',
  platforms: 'Quel fichier pour ma plateforme\u00a0?',
  platformsNote: 'Le fichier «\u00a0Web\u00a0» se dépose sur tout site, ou s’ouvre d’un double clic.',
  courses: 'Parcours',
  coursesLong:
    'Un parcours réunit plusieurs modules dans un seul fichier, prêt pour votre plateforme. Chaque module se lit aussi seul, ici.',
  courseFiles: 'Fichiers à déposer dans une plateforme',
  orders: {
    any: 'Dans l’ordre que vous voulez.',
    'in-order': 'Un module s’ouvre quand le précédent est fini, si la plateforme le permet.',
    'pass-before-next': 'Un module s’ouvre quand le précédent est réussi, si la plateforme le permet.',
  } as Readonly<Record<CourseOrder, string>>,
  variants: {
    several: 'une entrée par module',
    single: 'une seule entrée, avec son menu',
  } as Readonly<Record<CourseVariant['name'], string>>,
  noPackages:
    'Cette copie du site n’a pas les fichiers pour plateforme, et ne peut pas en préparer. Tout cela est sur le site, avec internet.',
  usbKey: 'La salle n’a pas internet\u00a0? Tout le site tient sur une clé USB.',
  usbKeyLink: (weighs: string): string => `Préparer la clé USB (${weighs})`,
  words: 'Les mots',
  wordsLong: 'Un mot vous arrête\u00a0? Il est sans doute ici, expliqué en deux phrases.',
  letters: 'Lettres',
  leadLong:
    'Chaque plan se lit sur un écran ou s’imprime. Il dit quoi faire, quoi dire, et comment se passer d’écran.',
  formats: {
    scorm12: 'SCORM\u00a01.2',
    scorm2004: 'SCORM\u00a02004',
    cmi5: 'cmi5',
    xapi: 'xAPI',
    web: 'Web',
  } as Readonly<Record<string, string>>,
  download: (format: string, title: string): string => `${format}\u00a0: télécharger ${quoted(title)}`,
  sessionOf: (title: string): string => `Plan de séance de ${quoted(title)}`,
  plan: 'Plan de séance',
  handouts: 'Fiches',
  handoutsOf: (title: string): string => `Fiches à imprimer de ${quoted(title)}`,
  weight,
  elements: 'Pour les développeurs\u00a0: les éléments et leur code (en anglais)',
  sessionLength: (minutes: number, group: string): string =>
    `${minutes} min, ${group.replace('-', ' à ')} personnes`,
};
