import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  module: 'Module to show',
  link: (title) => `Open the module “${title}”`,
  label: 'the code of the frame',
  show: 'See the example here',
  showHint: 'The module loads in a frame, as on your site.',
  hide: 'Close the example',
  unknownSite: 'https://ADDRESS-OF-THE-SITE/',
};
