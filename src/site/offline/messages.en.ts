import { weight } from '../../i18n/weight.en.ts';
import type { messages as french } from './messages.fr.ts';

const modules = (count: number): string => (count === 1 ? `${count} module` : `${count} modules`);

export const messages: typeof french = {
  looking: 'Looking at what is already on this device…',
  kept: (kept, all) => `Kept on this device: ${kept} of ${modules(all)}.`,
  all: 'Everything is on this device. You can turn the internet off.',
  keep: (bytes) => `Keep everything (${weight(bytes)})`,
  goOn: (bytes) => `Keep the rest (${weight(bytes)})`,
  renew: (bytes) => `Update (${weight(bytes)})`,
  again: 'Try again',
  pause: 'Pause',
  paused: 'Paused. What is kept stays kept.',
  progress: 'What is kept',
  working: 'Keeping everything. Leave this page open.',
  list: 'See the modules kept',
  remove: 'Remove what is kept',
  ask: 'Remove the modules kept? Your answers stay.',
  yes: 'Yes, remove them',
  no: 'No, I keep them',
  removed: 'They are removed. Your answers are still here.',
  room: (bytes) => `There is ${weight(bytes)} left for this site on this device. That is not enough.`,
  promised: 'This browser promises to keep everything.',
  notPromised: 'If room runs short, this browser may erase modules. Come back and look here.',
  troubles: {
    full: 'There is no room left on this device. What is already kept works.',
    refused: 'This browser lets us keep nothing. It is often so in private browsing.',
    network: 'The network is missing. What is already kept works. Go on when you like.',
  },
  none: 'This browser cannot keep a site. The USB stick, below, works everywhere.',
};
