import type { Finding } from '../../content/problem.ts';
import { LEAST } from './schema.ts';

export const missingPicture = (): Finding => ({
  code: 'missing-picture',
  message: 'Cette activité n’a pas d’image où chercher.',
  mend: 'Ajoutez, seule dans son paragraphe, une image : « ![ce qu’elle montre](images/nom.svg) ».',
});

export const secondPicture = (): Finding => ({
  code: 'second-picture',
  message: 'Cette activité a déjà une image.',
  mend: 'Gardez une seule image, ou faites deux activités.',
});

export const missingArea = (): Finding => ({
  code: 'missing-area',
  message: 'Cette ligne ne dit pas où elle est dans l’image.',
  mend: 'Ajoutez-le à ses accolades : « at="gauche haut largeur hauteur" », en pour cent de l’image.',
});

export const badArea = (written: string): Finding => ({
  code: 'bad-area',
  message: `« ${written} » n’est pas une zone.`,
  mend: 'Écrivez quatre nombres séparés par des espaces, par exemple « at="10 20 40 25" ».',
});

export const areaOutside = (number: number): Finding => ({
  code: 'area-outside',
  message: `La zone ${number} sort de l’image.`,
  mend: 'Gauche plus largeur ne dépassent pas 100, haut plus hauteur non plus.',
});

export const areaTooSmall = (number: number): Finding => ({
  code: 'area-too-small',
  message: `La zone ${number} est trop petite pour un doigt sur un petit écran.`,
  mend: `Donnez-lui au moins ${LEAST.w} de largeur et ${LEAST.h} de hauteur.`,
});

export const areasOverlap = (number: number, other: number): Finding => ({
  code: 'areas-overlap',
  message: `La zone ${number} recouvre une partie de la zone ${other}.`,
  mend: 'Écartez-les, ou réunissez-les en une seule ligne.',
});
