import type { Finding } from '../../content/problem.ts';

export const unknownResult = (id: string, known: readonly string[]): Finding => ({
  code: 'unknown-result',
  message: `Le résultat « ${id} » n’existe pas.`,
  mend: `Les résultats sont : ${known.join(', ')}.`,
});

export const unusedResult = (id: string): Finding => ({
  code: 'unused-result',
  message: `Aucune recherche ne montre le résultat « ${id} ».`,
  mend: 'Ajoutez-le sous « results » d’une recherche, ou retirez-le.',
});

export const sameResult = (id: string): Finding => ({
  code: 'same-result',
  message: `Cette recherche montre deux fois le résultat « ${id} ».`,
  mend: 'Retirez l’un des deux.',
});

export const emptyQuery = (): Finding => ({
  code: 'empty-query',
  message: 'Cette recherche ne trouve rien.',
  mend: 'Ajoutez-lui une ligne « results: [ … ] », avec au moins un résultat.',
});

export const sameWords = (words: string): Finding => ({
  code: 'same-words',
  message: `Une autre recherche a déjà les mots « ${words} ».`,
  mend: 'Changez les mots de l’une des deux.',
});

export const summaryWithoutSources = (): Finding => ({
  code: 'summary-without-sources',
  message: 'Ce résumé ne dit pas d’où il vient.',
  mend: 'Ajoutez-lui une ligne « sources: [ … ] », avec au moins un résultat.',
});

export const severalChosen = (): Finding => ({
  code: 'several-chosen',
  message: 'Cette façon de faire demande deux réponses choisies, mais on n’en choisit qu’une.',
  mend: 'Gardez un seul « chosen » ; pour une page lue, écrivez « opened ».',
});
