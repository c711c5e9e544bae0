import type { Finding } from '../../content/problem.ts';

export const unknownFolder = (id: string, known: readonly string[]): Finding => ({
  code: 'unknown-folder',
  message: `Le dossier « ${id} » n’existe pas.`,
  mend: `Les dossiers sont : ${known.join(', ')}.`,
});

export const folderInItself = (id: string): Finding => ({
  code: 'folder-in-itself',
  message: `Le dossier « ${id} » est rangé dans lui-même.`,
  mend: 'Changez « in », ou retirez-le pour un premier dossier.',
});

export const reservedFolder = (): Finding => ({
  code: 'reserved-folder',
  message: 'La corbeille est déjà là : « bin » est son nom court.',
  mend: 'Donnez un autre nom court à ce dossier.',
});

export const binnedFromNowhere = (): Finding => ({
  code: 'binned-from-nowhere',
  message: 'Ce fichier est à la corbeille, mais rien ne dit d’où il vient.',
  mend: 'Ajoutez une ligne « in: » avec son dossier d’avant.',
});

export const notBothAtOnce = (): Finding => ({
  code: 'not-both-at-once',
  message: 'Cette façon de faire demande deux choses qui ne vont pas ensemble.',
  mend: 'Gardez un seul dossier, ou un seul nom, pour chaque fichier.',
});
