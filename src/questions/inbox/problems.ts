import type { Finding } from '../../content/problem.ts';

export const tooFewActions = (): Finding => ({
  code: 'too-few-actions',
  message: 'Il n’y a pas de choix : une boîte demande au moins deux actions.',
  mend: 'Ajoutez une ligne à « actions », par exemple « verifier: Elle vérifie par un autre chemin ».',
});

export const tooFewMessages = (): Finding => ({
  code: 'too-few-messages',
  message: 'Une boîte demande au moins deux messages.',
  mend: 'Ajoutez un message, un vrai parmi les faux par exemple.',
});

export const clueOfNothing = (clue: string): Finding => ({
  code: 'clue-of-nothing',
  message: `Ce message n’a rien à examiner sous « ${clue} ».`,
  mend: `Ajoutez une ligne « ${clue}: » au message, ou retirez celle-ci.`,
});
