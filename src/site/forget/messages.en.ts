import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  forget: 'Erase my data',
  ask: 'Erase everything from this device? Your answers, your settings and the pages kept will be lost.',
  yes: 'Yes, erase everything',
  no: 'No, keep everything',
  done: 'It is erased. Nothing is left on this device.',
  blocked: 'This device lets us read and erase nothing.',
};
