import type { messages as french, moves as frenchMoves } from './messages.fr.ts';

export const messages: typeof french = {
  good: 'A good ending',
  detour: 'A detour',
  told: {
    good: 'You have reached a good ending. There are other paths, if you like.',
    detour: 'You are on a detour. You can go back.',
  },
  said: 'What you said',
};

export const moves: typeof frenchMoves = {
  back: 'Go back',
  again: 'Start again',
  backAt: (title) => `You are back at: ${title}.`,
};
