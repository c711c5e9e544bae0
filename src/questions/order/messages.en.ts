import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  up: (label) => `Move up: ${label}`,
  down: (label) => `Move down: ${label}`,
  moved: (label, place, count) => `${label} Place ${place} of ${count}.`,
};
