import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  good: 'A good ending',
  detour: 'A detour',
  said: 'What you said',
  back: 'Go back',
  again: 'Start again',
  goodReached: 'You have reached a good ending. There are other paths, if you like.',
  detourReached: 'You are on a detour. You can go back.',
  backAt: (title) => `You are back at: ${title}.`,
};
