import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  flag: (title) => `${title}, to practise. Nothing is real, nothing is sent.`,
  back: 'Back',
};
