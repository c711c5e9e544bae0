import type { Finding } from '../content/problem.ts';

const orList = (words: readonly string[]): string => words.join(' ou ');

export const mediaElsewhere = (path: string, extensions: readonly string[]): Finding => ({
  code: 'media-elsewhere',
  message: path === '' ? 'Aucun fichier n’est nommé ici.' : `Ce fichier ne se joue pas partout : ${path}.`,
  mend: `Nommez un fichier du dossier « media », en minuscules et sans accent, en ${orList(extensions)}.`,
});

export const missingMedia = (path: string): Finding => ({
  code: 'missing-media',
  message: `Le fichier ${path} n’est pas dans le dossier du module.`,
  mend: 'Ajoutez ce fichier, ou corrigez son nom dans l’accolade.',
});

export const notWhatItSays = (path: string): Finding => ({
  code: 'media-not-what-it-says',
  message: `Le contenu de ${path} ne va pas avec la fin de son nom.`,
  mend: 'Enregistrez-le de nouveau dans ce format : changer le nom ne suffit pas.',
});

export const mediaTooLarge = (path: string, megabytes: number): Finding => ({
  code: 'media-too-large',
  message: `Le fichier ${path} pèse plus de ${megabytes} Mo.`,
  mend: 'Coupez-le en plusieurs, ou baissez sa qualité.',
});

export const missingMediaTitle = (): Finding => ({
  code: 'missing-media-title',
  message: 'Cet enregistrement n’a pas de titre.',
  mend: 'Ajoutez « title="…" » dans l’accolade.',
});

export const badDuration = (duration: string): Finding => ({
  code: 'bad-duration',
  message:
    duration === '' ? 'Cet enregistrement ne dit pas sa durée.' : `La durée « ${duration} » ne se lit pas.`,
  mend: 'Écrivez les minutes et les secondes, par exemple « duration=2:05 ».',
});

export const missingTranscript = (): Finding => ({
  code: 'missing-transcript',
  message: 'Cet enregistrement n’a pas de transcription.',
  mend: 'Écrivez ce qui s’entend et ce qui se voit entre les deux lignes « ::: ».',
});

export const missingCaptions = (): Finding => ({
  code: 'missing-captions',
  message: 'Cette vidéo n’a pas de sous-titres.',
  mend: 'Ajoutez « captions=media/….vtt » dans l’accolade.',
});

export const missingPoster = (): Finding => ({
  code: 'missing-poster',
  message: 'Cette vidéo n’a pas d’image d’attente.',
  mend: 'Ajoutez « poster=images/….svg » dans l’accolade.',
});
