import { quoted } from '../../i18n/quoted.en.ts';
import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  module: 'Module to show',
  link: (title) => `Open the module ${quoted(title)}`,
  label: 'the code of the frame',
  show: 'See the example here',
  showHint: 'The module loads in a frame, as on your site.',
  hide: 'Close the example',
  unknownSite: 'https://ADDRESS-OF-THE-SITE/',
};
