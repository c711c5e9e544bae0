import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  turn: 'Turn the card over',
  back: 'Card before',
  next: 'Next card',
  place: (place, count) => `Card ${place} of ${count}`,
  ask: 'Did you have it in mind?',
  levels: { yes: 'Yes', almost: 'Almost', 'not-yet': 'Not yet' },
};
