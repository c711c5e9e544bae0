import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  same: 'Tick a line, or touch its area in the picture. The numbers are the same.',
};
