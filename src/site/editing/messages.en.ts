import { quoted } from '../../i18n/quoted.en.ts';
import type { messages as french } from './messages.fr.ts';

const count = (many: number, one: string, more: string): string => `${many} ${many > 1 ? more : one}`;

export const messages: typeof french = {
  choose: 'The module to change',
  chooseNone: 'Choose a module',
  chooseHint: (weight) =>
    `Opening a module needs internet: with the first choice, the page loads ${weight}. Nothing is sent.`,
  drafts: 'Texts you have begun',
  goOn: (title) => `Go on with ${quoted(title)}`,
  loading: 'Opening the module…',
  opened: (title) => `${quoted(title)} is open.`,
  offline: 'A file did not arrive. Your texts are kept. Check the network, then try again.',
  retry: 'Try again',
  fromDisk:
    'This page is open from a disk: the browser does not let it read the modules. Open it from the site.',
  parts: 'In this module',
  text: 'The text',
  textHint: 'Change the words, and leave the signs around them: they carry the layout.',
  kept: 'Your changes are kept on this device as you make them.',
  unchanged: 'This is the text of the site. Nothing is changed.',
  full: 'This device has no room left: your changes stay on this page. Save the text before you close it.',
  blocked: 'This device keeps nothing: your changes stay on this page. Save the text before you close it.',
  behind: 'Since you began, the site has changed this module. Your text is kept, without those changes.',
  catchUp: 'Keep my text',
  elsewhere:
    'This module is changing in another tab too. The device keeps what is written last. Close one of the two.',
  reset: 'Back to the original text',
  resetDone: 'The original text is back. Yours is still there, if you want it.',
  takeBack: 'Take the former text back',
  takenBack: 'The former text is back.',
  settings: 'Settings of the module',
  settingsWarning:
    'This file sets the length, the sources, the licence. One sign too many, and it cannot be read. Change little at a time.',
  settingsText: 'The text of the settings (module.yaml)',
  where: (line, screen) =>
    screen === undefined ? `Line ${line}.` : `Line ${line}, screen ${quoted(screen)}.`,
  problems: 'To look at again',
  none: 'Nothing to look at again. The module is ready.',
  errors: (many) => count(many, 'point to mend', 'points to mend'),
  warnings: (many) => count(many, 'hint, no hurry', 'hints, no hurry'),
  and: ' and ',
  inFrench: 'These remarks are in French for now.',
  error: 'To mend',
  warning: 'Hint',
  goTo: (line, column) => `Go to line ${line}, sign ${column}`,
  goToSettings: (line, column) => `Settings, go to line ${line}, sign ${column}`,
  inFile: (file, line) => `In ${file}, line ${line}`,
  more: (many) => `And ${many} more. They will come once these are done.`,
  preview: 'The preview',
  previewHint:
    'The module as it will be read. It follows the screen you are writing. Try it: nothing is kept there, and links do not open.',
  previewStale: 'Some points are left to mend: this is the last preview that works.',
  previewNone: 'The preview will come once the points to mend are done.',
  take: 'Take it away',
  takeFor: 'My platform, or the format',
  takeNone: 'Choose in the list',
  takeFirst: 'The file is prepared for the platform you choose.',
  noFile: (platform) =>
    `We have no file for ${platform} yet. The “Web” format, in the same list, goes on a site. Then give its link.`,
  platforms: 'Platforms',
  formats: 'Formats',
  file: (format) => `The file will be a “${format}” file.`,
  make: 'Prepare the file',
  makeHint: (weight) => `The file is made in this page. The first time, it loads ${weight}.`,
  notYet: (errors) => `The file for the platform waits: ${errors} left. The text itself can always be saved.`,
  making: 'Preparing the file…',
  ready: (weight) => `Your file is ready: ${weight}.`,
  save: (name) => `Save ${name}`,
  makeOffline: 'A file did not arrive. Check the network, then try again.',
  failed: 'The file could not be made. Your text is kept. Try again in a moment.',
  saveText: 'Save the text (.md)',
  saveSource: 'Save the whole folder (.zip)',
  saveHint:
    'The text can be opened here again later. The folder holds settings and drawings too, for the command declic.',
  licence: (name) =>
    `This module is under the licence ${name}. If you share it changed, name the source and follow this licence.`,
  takeUp: 'Open a file again',
  takeUpHint: 'A .md text saved here. It takes the place of the one on the page, which stays at hand.',
  takenUp: (name) => `The text of ${name} is here. The former one too, if you want it.`,
  refused: {
    large: 'This file is too large: 200 kB at most. Your text has not changed.',
    notText: 'This file is no text that we can read. Choose a .md file. Your text has not changed.',
    empty: 'This file is empty. Your text has not changed.',
  },
};
