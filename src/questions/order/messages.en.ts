import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  up: 'Move up:',
  down: 'Move down:',
  moved: (label, place, count) => `${label} Place ${place} of ${count}.`,
};
