import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  title: 'Settings: text, contrast, animations',
  size: 'Text size',
  sizes: ['Usual', 'Large', 'Very large'],
  contrast: 'Higher contrast',
  calm: 'No animation',
  kept: 'Your settings stay on this device.',
  close: 'Close',
};
