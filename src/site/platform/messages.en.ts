import { quoted } from '../../i18n/quoted.en.ts';
import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  choose: 'My platform',
  chooseHint: 'Your choice stays on this device.',
  none: 'Choose in the list',
  measured: 'We tried with Moodle. For the others, we follow what their authors and their users say.',
  take: (format) => `Take the “${format}” file.`,
  noFile: 'None of our files suits it yet.',
  courseFile: 'For your platform:',
  files: (platform) => `Files for ${platform}`,
  download: (format, title) => `${format}: download ${quoted(title)}`,
  open: 'Open the page',
  openOf: (title) => `of ${quoted(title)}`,
  others: 'Other files',
  othersOf: (title) => `for ${quoted(title)}`,
};
