import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  sortAll: 'Choose a box for each line first. “I don’t know” is an answer too.',
  boxes: 'The boxes',
  answers: 'The answers',
};
