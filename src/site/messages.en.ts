import { quoted } from '../i18n/quoted.en.ts';
import { weight } from '../i18n/weight.en.ts';
import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  title: 'Digital life, one click at a time',
  headline: 'Digital life, one click at a time.',
  lede: 'Modules of about ten minutes. No account, no marks, at your own pace.',
  skip: 'Skip to the content',
  menu: 'Menu',
  footMenu: 'Other pages',
  catalogue: 'All modules',
  allModules: (count) => `See the ${count} modules`,
  files: 'One module, one file',
  ways: 'Three ways in',
  learn: 'I learn',
  learnText: 'For myself, when I like, on my phone.',
  teach: 'I teach',
  teachText: 'Modules ready for Moodle and other platforms.',
  teachTextCopy: 'The courses, and which file for which platform.',
  lead: 'I lead a group',
  leadText: 'A timed plan, to read or to print.',
  modules: 'What would you like to do?',
  themes: 'Themes',
  teachLong:
    'Choose a module and put the file into your platform, as it is. The “SCORM\u00a01.2” file suits Moodle and most others.',
  others: 'Other files',
  othersOf: (title) => `for ${quoted(title)}`,
  colon: ': ',
  platforms: 'Which file for my platform?',
  platformsNote: 'The “Web” file goes on any site, or opens with a double click.',
  courses: 'Courses',
  coursesLong:
    'A course brings several modules together in one file, ready for your platform. Each module also reads alone, here.',
  courseFiles: 'Files to put into a platform',
  orders: {
    any: 'In any order you like.',
    'in-order': 'A module opens when the one before is done, if the platform can do it.',
    'pass-before-next': 'A module opens when the one before is passed, if the platform can do it.',
  },
  variants: {
    several: 'one entry a module',
    single: 'a single entry, with its menu',
  },
  noPackages:
    'This copy of the site does not have the files for platforms. They are on the site, with internet.',
  usbKey: 'No internet in the room? The whole site fits on a USB stick.',
  usbKeyLink: (weighs) => `Prepare the USB stick (${weighs})`,
  words: 'The words',
  wordsLong: 'A word stops you? It is probably here, explained in two sentences.',
  letters: 'Letters',
  leadLong:
    'Each plan reads on a screen or prints. It says what to do, what to say, and how to do without screens.',
  formats: {
    scorm12: 'SCORM\u00a01.2',
    scorm2004: 'SCORM\u00a02004',
    cmi5: 'cmi5',
    xapi: 'xAPI',
    web: 'Web',
  },
  download: (format, title) => `${format}: download ${quoted(title)}`,
  sessionOf: (title) => `Session plan of ${quoted(title)}`,
  plan: 'Session plan',
  handouts: 'Sheets',
  handoutsOf: (title) => `Sheets to print of ${quoted(title)}`,
  weight,
  elements: 'For developers: the elements and their code',
  sessionLength: (minutes, group) => `${minutes} min, ${group.replace('-', ' to ')} people`,
};
