import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  up: (label) => `Move up: ${label}`,
  down: (label) => `Move down: ${label}`,
  drag: 'Move',
  moved: (label, place, count) => `${label} Place ${place} of ${count}.`,
};
