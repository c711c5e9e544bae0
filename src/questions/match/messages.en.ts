import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  choose: 'Choose…',
  chooseAll: 'Choose an answer for each line first. “I don’t know” is one of them.',
  answers: 'The answers',
};
