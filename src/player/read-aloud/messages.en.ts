import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  listen: 'Listen to this screen',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  speed: 'Speed',
  speeds: ['Slow', 'Usual', 'Fast'],
};
