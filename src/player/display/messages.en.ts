import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  dark: 'Dark display',
  sizes: ['Larger text', 'Even larger', 'Usual text'],
};
