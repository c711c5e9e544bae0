import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  field: 'Your answer',
  other: 'Any other answer',
  otherReason: 'It is not the expected word, but your idea may well be good. Look at the explanation.',
};
