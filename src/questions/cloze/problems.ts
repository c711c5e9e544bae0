import type { Finding } from '../../content/problem.ts';
import { MOST_GAPS, MOST_LETTERS } from './schema.ts';

export const missingGap = (): Finding => ({
  code: 'missing-gap',
  message: 'Ce texte n’a pas de trou.',
  mend: 'Sous la consigne, écrivez le texte dans un paragraphe à lui, avec « [1] » à la place du premier mot.',
});

export const gapWithoutLine = (number: number): Finding => ({
  code: 'gap-without-line',
  message: `Le trou [${number}] n’a pas de ligne dans la liste.`,
  mend: `Ajoutez sa ligne à la liste : la ligne ${number} est celle du trou [${number}].`,
});

export const lineWithoutGap = (number: number): Finding => ({
  code: 'line-without-gap',
  message: `La ligne ${number} n’a pas de trou dans le texte.`,
  mend: `Écrivez « [${number}] » dans le texte, hors du gras et des liens, ou retirez la ligne.`,
});

export const sameGap = (number: number): Finding => ({
  code: 'same-gap',
  message: `Le trou [${number}] est deux fois dans le texte.`,
  mend: 'Donnez un numéro et une ligne à chaque trou, même si le mot est le même.',
});

export const gapInMarks = (): Finding => ({
  code: 'gap-in-marks',
  message: 'Un trou est dans du gras, de l’italique ou un lien.',
  mend: 'Sortez-le : les deux étoiles ou le lien s’arrêtent avant « [ ».',
});

export const tooManyGaps = (): Finding => ({
  code: 'too-many-gaps',
  message: `Ce texte a plus de ${MOST_GAPS} trous.`,
  mend: 'Faites-en deux activités : on garde mieux le fil.',
});

export const emptyWord = (): Finding => ({
  code: 'empty-word',
  message: 'Il manque un mot entre deux signes de cette ligne.',
  mend: 'Ajoutez le mot, ou retirez le signe.',
});

export const sameWord = (words: string): Finding => ({
  code: 'same-word',
  message: `« ${words} » est deux fois dans cette ligne.`,
  mend: 'Gardez-le une fois.',
});

export const oneWord = (): Finding => ({
  code: 'one-word',
  message: 'Ce trou n’offre qu’un mot : il n’y a rien à choisir.',
  mend: 'Ajoutez d’autres mots après le bon : « chiffrée / honnête / gratuite ».',
});

export const spellingsToChoose = (): Finding => ({
  code: 'spellings-to-choose',
  message: 'Le signe « | » sépare ce qu’on peut taper, mais ici on choisit.',
  mend: 'Séparez les mots à choisir par « / », ou ajoutez « typed » aux accolades de l’activité.',
});

export const choicesToType = (): Finding => ({
  code: 'choices-to-type',
  message: 'Le signe « / » sépare des mots à choisir, mais ici on tape.',
  mend: 'Séparez par « | » ce qui est accepté, ou retirez « typed » des accolades de l’activité.',
});

export const typedWithValue = (value: string): Finding => ({
  code: 'typed-with-value',
  message: `« typed » ne prend pas de valeur : « ${value} » ne dit rien.`,
  mend: 'Écrivez « typed » seul, ou retirez-le pour faire choisir.',
});

export const wordTooLong = (words: string): Finding => ({
  code: 'word-too-long',
  message: `« ${words} » est trop long à taper dans un trou.`,
  mend: `Restez à ${MOST_LETTERS} signes, espaces comprises, ou faites choisir.`,
});
