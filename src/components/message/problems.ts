import type { Finding } from '../../content/problem.ts';

export const unknownChannel = (channel: string, known: readonly string[]): Finding => ({
  code: 'unknown-channel',
  message: channel === '' ? 'Ce message n’a pas de canal.' : `Le canal « ${channel} » n’existe pas.`,
  mend: `Écrivez « channel= » suivi de l’un de ces mots : ${known.join(', ')}.`,
});

export const missingSender = (): Finding => ({
  code: 'missing-sender',
  message: 'Ce message ne dit pas de qui il vient.',
  mend: 'Ajoutez « from="…" » dans l’accolade.',
});

export const emptyMessage = (): Finding => ({
  code: 'empty-message',
  message: 'Ce message n’a pas de texte.',
  mend: 'Écrivez le texte du message entre les deux lignes « ::: ».',
});
