import { inLanguage, type Translations } from '../../i18n/language.ts';

/** A learning platform, and the file that suits it. */
export interface Platform {
  readonly name: string;
  /** Format of the file; absent where none of ours suits. */
  readonly format?: 'scorm12' | 'scorm2004' | 'cmi5' | 'web';
  /** Why this one, or what to do instead, for a trainer. */
  readonly why: Translations<string>;
}

/**
 * Which file for which platform. Moodle was tried; the others are as their makers and users describe them,
 * read in 2026 and not tried by us.
 */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Moodle',
    format: 'scorm12',
    why: {
      fr: 'Ajoutez une activité «\u00a0Paquetage SCORM\u00a0». L’application mobile n’ouvre que ce fichier-là, même sans réseau.',
      en: 'Add a “SCORM package” activity. The mobile app opens this file alone, even without a network.',
    },
  },
  {
    name: 'Totara',
    format: 'scorm12',
    why: {
      fr: 'La même activité que dans Moodle, dont Totara est issu.',
      en: 'The same activity as in Moodle, which Totara comes from.',
    },
  },
  {
    name: 'ILIAS',
    format: 'cmi5',
    why: {
      fr: 'À partir d’ILIAS 9. Avant, prenez SCORM\u00a02004.',
      en: 'From ILIAS 9 on. Before, take SCORM 2004.',
    },
  },
  {
    name: 'Chamilo',
    format: 'scorm12',
    why: { fr: 'La plateforme l’importe tel quel.', en: 'The platform imports it as it is.' },
  },
  {
    name: 'Claroline Connect',
    format: 'scorm12',
    why: { fr: 'La plateforme l’importe tel quel.', en: 'The platform imports it as it is.' },
  },
  {
    name: 'Open edX',
    format: 'scorm12',
    why: {
      fr: 'Il faut le module complémentaire SCORM (XBlock). Il accepte aussi SCORM\u00a02004.',
      en: 'It needs the SCORM add-on (XBlock), which takes SCORM 2004 too.',
    },
  },
  {
    name: '360Learning',
    format: 'scorm2004',
    why: { fr: 'SCORM\u00a01.2 convient aussi.', en: 'SCORM 1.2 suits it too.' },
  },
  {
    name: 'Canvas',
    why: {
      fr: 'Donnez le lien de la page du module.',
      en: 'Give the link of the module’s page.',
    },
  },
  {
    name: 'SCORM Cloud',
    format: 'cmi5',
    why: { fr: 'SCORM et xAPI conviennent aussi.', en: 'SCORM and xAPI suit it too.' },
  },
];

/** For those whose platform is not in the list, or who have none. */
const OTHERS: readonly (Omit<Platform, 'name'> & { readonly name: Translations<string> })[] = [
  {
    name: { fr: 'Une autre, ou je ne sais pas', en: 'Another one, or I don’t know' },
    format: 'scorm12',
    why: {
      fr: 'La plupart des plateformes l’acceptent. Essayez d’abord avec un seul module.',
      en: 'Most platforms accept it. Try first with a single module.',
    },
  },
  {
    name: { fr: 'Pas de plateforme\u00a0: un site, une clé USB', en: 'No platform: a site, a USB stick' },
    format: 'web',
    why: {
      fr: 'Décompressez le fichier, puis ouvrez index.html. Rien n’est noté nulle part.',
      en: 'Unpack the file, then open index.html. Nothing is recorded anywhere.',
    },
  },
];

/** What a trainer may choose, those whose platform is not in the list included. */
export function allPlatforms(lang: string): readonly Platform[] {
  return [...PLATFORMS, ...OTHERS.map(({ name, ...other }) => ({ ...other, name: inLanguage(lang, name) }))];
}
