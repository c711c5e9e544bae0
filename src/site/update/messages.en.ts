import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  ready: 'A new version is ready. Your answers are kept.',
  take: 'Take the new version',
};
