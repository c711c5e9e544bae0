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
 * Which file for which platform. Moodle was measured; the others are as their makers and users describe them,
 * read in 2026 and not tried by us.
 */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Moodle',
    format: 'scorm12',
    why: {
      fr: 'Ajoutez une activité «\u00a0Paquetage SCORM\u00a0». L’application mobile ne joue que SCORM 1.2, même sans réseau.',
      en: 'Add a “SCORM package” activity. The mobile app plays SCORM 1.2 alone, even without a network.',
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
      fr: 'À partir d’ILIAS 9. Avant, prenez SCORM 2004.',
      en: 'From ILIAS 9 on. Before, take SCORM 2004.',
    },
  },
  {
    name: 'Chamilo',
    format: 'scorm12',
    why: { fr: 'La plateforme importe SCORM 1.2.', en: 'The platform imports SCORM 1.2.' },
  },
  {
    name: 'Claroline Connect',
    format: 'scorm12',
    why: { fr: 'La plateforme importe SCORM 1.2.', en: 'The platform imports SCORM 1.2.' },
  },
  {
    name: 'Open edX',
    format: 'scorm12',
    why: {
      fr: 'Il faut le module complémentaire SCORM (XBlock). Il accepte aussi SCORM 2004.',
      en: 'It needs the SCORM add-on (XBlock), which takes SCORM 2004 too.',
    },
  },
  {
    name: '360Learning',
    format: 'scorm2004',
    why: { fr: 'SCORM 1.2 convient aussi.', en: 'SCORM 1.2 suits it too.' },
  },
  {
    name: 'Canvas',
    why: {
      fr: 'Nous n’avons pas encore de fichier pour Canvas. Donnez le lien de la page du module.',
      en: 'We have no file for Canvas yet. Give the link of the module’s page.',
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
      fr: 'SCORM 1.2 est ce que le plus de plateformes acceptent. Essayez avec un seul module.',
      en: 'SCORM 1.2 is what most platforms accept. Try with a single module.',
    },
  },
  {
    name: { fr: 'Pas de plateforme\u00a0: un site, une clé USB', en: 'No platform: a site, a USB key' },
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
