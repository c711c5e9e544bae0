import type { Verdict } from '../../content/question.ts';

export const messages = {
  offer:
    'Rien ne peut plus être enregistré ici. Téléchargez votre progression\u00a0: vous pourrez continuer et la reprendre plus tard.',
  download: 'Télécharger ma progression',
  takeBack: 'Reprendre depuis un fichier',
  takenBack: 'C’est repris. Vous pouvez continuer.',
  refused: {
    foreign: 'Ce fichier n’est pas une progression. Choisissez un fichier «\u00a0progression-… .txt\u00a0».',
    'other module': 'Ce fichier vient d’un autre module. Ouvrez ce module-là pour le reprendre.',
    damaged: 'Ce fichier a été modifié, il ne peut pas être repris. Vos réponses d’ici sont toujours là.',
  },
  seen: 'Écrans vus',
  answers: 'Réponses',
  verdicts: {
    right: 'C’est ça',
    partial: 'Pas encore',
    wrong: 'Pas encore',
    unsure: 'Je ne sais pas',
    neutral: 'Répondu',
  } satisfies Record<Verdict, string>,
  score: (right: number): string => `Score\u00a0: ${right}\u00a0%`,
  keep: 'Pour reprendre\u00a0: ouvrez le module, puis «\u00a0Reprendre depuis un fichier\u00a0». Ne changez pas la ligne suivante.',
};
