import type { Level } from './module.ts';

/** Where DigComp comes from, and who answers for the French: to be shown wherever the French is. */
export const wordingNotice =
  'DigComp 3.0, JRC144121, Commission européenne, 2025, CC BY 4.0. Les formulations et la traduction sont les nôtres. La Commission ne les a pas validées.';

/** A short everyday label for each area and competence, to stand beside its full name or where there is no room for it. */
export const labels: Readonly<Record<string, string>> = {
  '1': 'S’informer',
  '1.1': 'Chercher et trouver',
  '1.2': 'Juger une information',
  '1.3': 'Ranger ses fichiers et ses données',
  '2': 'Échanger et participer',
  '2.1': 'Communiquer en ligne',
  '2.2': 'Partager avec soin',
  '2.3': 'Participer et faire ses démarches',
  '2.4': 'Travailler à plusieurs',
  '2.5': 'Se comporter en ligne',
  '2.6': 'Gérer son identité en ligne',
  '3': 'Créer',
  '3.1': 'Créer un contenu',
  '3.2': 'Modifier et assembler',
  '3.3': 'Respecter le droit d’auteur',
  '3.4': 'Comprendre l’IA et les programmes',
  '4': 'Se protéger et prendre soin',
  '4.1': 'Protéger ses appareils',
  '4.2': 'Protéger ses données',
  '4.3': 'Préserver son bien-être',
  '4.4': 'Ménager la planète',
  '5': 'Se débrouiller et progresser',
  '5.1': 'Se dépanner',
  '5.2': 'Adapter ses outils à soi',
  '5.3': 'Innover et imaginer',
  '5.4': 'Continuer d’apprendre',
};

/** The four levels of mastery. */
export const levelNames: Readonly<Record<Level, string>> = {
  Basic: 'De base',
  Intermediate: 'Intermédiaire',
  Advanced: 'Avancé',
  'Highly advanced': 'Très avancé',
};
