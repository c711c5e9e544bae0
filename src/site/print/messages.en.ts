import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  print: 'Print',
};
