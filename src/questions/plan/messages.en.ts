import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  own: 'I write a step of my own.',
  length: (most) => `A few words: ${most} letters at most, spaces included.`,
  print: 'Print my plan',
};
