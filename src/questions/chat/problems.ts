import type { Finding } from '../../content/problem.ts';

export const noMessage = (): Finding => ({
  code: 'no-message',
  message: 'Rien n’est dit à ce moment.',
  mend: 'Ajoutez sous « messages » au moins un « - text: ».',
});

export const sameName = (name: string): Finding => ({
  code: 'same-name',
  message: `Deux moments, messages ou réponses s’appellent « ${name} ».`,
  mend: 'Donnez à l’un des deux un autre nom.',
});

export const badName = (name: string): Finding => ({
  code: 'bad-name',
  message: `« ${name} » ne peut pas servir de nom.`,
  mend: 'Gardez des lettres sans accent, des chiffres et des traits d’union, par exemple « code-refuse ».',
});
