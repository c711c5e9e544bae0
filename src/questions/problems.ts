import type { Finding } from '../content/problem.ts';

export const missingPrompt = (): Finding => ({
  code: 'missing-prompt',
  message: 'Cette activité ne pose pas de question.',
  mend: 'Écrivez la question dans un paragraphe, juste avant la liste.',
});

export const tooFewOptions = (least: number): Finding => ({
  code: 'too-few-options',
  message: `Cette activité demande au moins ${least} lignes à choisir.`,
  mend: 'Ajoutez des lignes à la liste.',
});

export const optionWithoutMark = (): Finding => ({
  code: 'option-without-mark',
  message: 'Cette ligne ne dit pas si la réponse est retenue.',
  mend: 'Commencez-la par « [x] » ou « [ ] ».',
});

export const unexpectedMark = (mark: string): Finding => ({
  code: 'unexpected-mark',
  message: `La marque « ${mark} » n’a pas de sens dans cette activité.`,
  mend: 'Retirez la marque, ou choisissez un autre type d’activité.',
});

export const emptyOption = (): Finding => ({
  code: 'empty-option',
  message: 'Cette ligne est vide.',
  mend: 'Écrivez la réponse à choisir, ou retirez la ligne.',
});

export const missingFeedback = (): Finding => ({
  code: 'missing-feedback',
  message: 'Cette ligne n’a pas de pourquoi.',
  mend: 'Ajoutez dessous une ligne « > » qui explique.',
});

export const strayContent = (): Finding => ({
  code: 'stray-content',
  message: 'Ce texte est après la liste : personne ne le verrait.',
  mend: 'Placez-le avant la liste, ou après la fin de l’activité.',
});

export const noRightAnswer = (): Finding => ({
  code: 'no-right-answer',
  message: 'Aucune réponse n’est retenue.',
  mend: 'Marquez la bonne réponse par « [x] ».',
});

export const severalRightAnswers = (): Finding => ({
  code: 'several-right-answers',
  message: 'Plusieurs réponses sont retenues, mais on ne peut en choisir qu’une.',
  mend: 'Gardez un seul « [x] », ou écrivez « :::choices ».',
});

export const unknownMode = (mode: string): Finding => ({
  code: 'unknown-mode',
  message: `Le mode « ${mode} » n’existe pas.`,
  mend: 'Écrivez « mode=discovery », ou retirez le mode.',
});

export const missingData = (): Finding => ({
  code: 'missing-data',
  message: 'Cette activité n’a pas de données.',
  mend: 'Ajoutez, sous la consigne, un bloc qui commence par « ```yaml » et finit par « ``` ».',
});

export const secondData = (): Finding => ({
  code: 'second-data',
  message: 'Cette activité a déjà un bloc de données.',
  mend: 'Réunissez les deux blocs en un seul.',
});

export const noGoodWay = (): Finding => ({
  code: 'no-good-way',
  message: 'Rien de ce qui est proposé ici ne convient.',
  mend: 'Mettez « ok: true » à ce qui convient ; il peut y en avoir plusieurs.',
});

export const unknownFact = (fact: string, known: readonly string[]): Finding => ({
  code: 'unknown-fact',
  message: `« ${fact} » ne peut pas arriver ici.`,
  mend: `Ce qui peut arriver : ${known.join(' ; ')}.`,
});

export const trueAtStart = (): Finding => ({
  code: 'true-at-start',
  message: 'Ce but est atteint avant que la personne ait rien fait.',
  mend: 'Changez ce que dit « when », ou l’état de départ.',
});

export const unknownPage = (id: string, known: readonly string[]): Finding => ({
  code: 'unknown-page',
  message: `La page « ${id} » n’existe pas.`,
  mend: `Les pages sont : ${known.join(', ')}.`,
});

export const samePage = (id: string): Finding => ({
  code: 'same-page',
  message: `La page « ${id} » est écrite deux fois.`,
  mend: 'Donnez un autre nom à l’une des deux.',
});

export const unreachablePage = (id: string, key: string): Finding => ({
  code: 'unreachable-page',
  message: `Aucune ligne ne mène à la page « ${id} ».`,
  mend: `Ajoutez à une autre page une ligne « - ${key}: ${id} ».`,
});

export const unknownMoment = (id: string): Finding => ({
  code: 'unknown-moment',
  message: `Cette réplique mène à « ${id} », qui n’est pas un moment de l’activité.`,
  mend: 'Donnez-lui le nom d’un moment, ou ajoutez ce moment.',
});

export const unreachableMoment = (id: string): Finding => ({
  code: 'unreachable-moment',
  message: `Personne ne peut arriver au moment « ${id} ».`,
  mend: 'Ajoutez une réplique qui y mène, ou retirez ce moment.',
});
