import type { Finding } from '../../content/problem.ts';

export const missingTitle = (): Finding => ({
  code: 'missing-title',
  message: 'Ce détail n’a pas de titre.',
  mend: 'Ajoutez « title="…" » dans l’accolade.',
});

export const emptyDetail = (): Finding => ({
  code: 'empty-detail',
  message: 'Ce détail n’a pas de texte.',
  mend: 'Écrivez ce qu’il explique entre les deux lignes « ::: ».',
});
