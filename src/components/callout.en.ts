import type { messages as french } from './callout.fr.ts';

export const messages: typeof french = {
  astuce: 'Tip',
  attention: 'Take care',
  'le-saviez-vous': 'Did you know?',
};
