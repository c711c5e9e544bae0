/** A learning platform, and the file that suits it. */
export interface Platform {
  readonly name: string;
  /** Format of the file; absent where none of ours suits. */
  readonly format?: 'scorm12' | 'scorm2004' | 'cmi5' | 'web';
  /** Why this one, or what to do instead, in French, for a trainer. */
  readonly why: string;
}

/**
 * Which file for which platform. Moodle was measured; the others are as their makers and users describe them,
 * read in 2026 and not tried by us.
 */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Moodle',
    format: 'scorm12',
    why: 'Ajoutez une activité «\u00a0Paquetage SCORM\u00a0». L’application mobile ne joue que SCORM 1.2, même sans réseau.',
  },
  { name: 'Totara', format: 'scorm12', why: 'La même activité que dans Moodle, dont Totara est issu.' },
  {
    name: 'ILIAS',
    format: 'cmi5',
    why: 'À partir d’ILIAS 9. Avant, prenez SCORM 2004.',
  },
  { name: 'Chamilo', format: 'scorm12', why: 'La plateforme importe SCORM 1.2.' },
  { name: 'Claroline Connect', format: 'scorm12', why: 'La plateforme importe SCORM 1.2.' },
  {
    name: 'Open edX',
    format: 'scorm12',
    why: 'Il faut le module complémentaire SCORM (XBlock). Il accepte aussi SCORM 2004.',
  },
  { name: '360Learning', format: 'scorm2004', why: 'SCORM 1.2 convient aussi.' },
  {
    name: 'Canvas',
    why: 'Nous n’avons pas encore de fichier pour Canvas. Donnez le lien de la page du module.',
  },
  { name: 'SCORM Cloud', format: 'cmi5', why: 'SCORM et xAPI conviennent aussi.' },
];

/** For those whose platform is not in the list, or who have none. */
export const OTHERS: readonly Platform[] = [
  {
    name: 'Une autre, ou je ne sais pas',
    format: 'scorm12',
    why: 'SCORM 1.2 est ce que le plus de plateformes acceptent. Essayez avec un seul module.',
  },
  {
    name: 'Pas de plateforme\u00a0: un site, une clé USB',
    format: 'web',
    why: 'Décompressez le fichier, puis ouvrez index.html. Rien n’est noté nulle part.',
  },
];
