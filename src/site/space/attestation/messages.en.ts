import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  title: 'My statement',
  lede: 'A sheet to print, or to save as a PDF. It says what you have done here.',
  name: 'Your name, if you like',
  nameTip: 'It is for this sheet, and is kept nowhere.',
  print: 'Print or save as a PDF',
  heading: (library) => `What I learned with ${library}`,
  who: 'Name:',
  date: 'Date:',
  modules: 'Finished modules',
  module: (minutes, day) =>
    day === '' ? `about ${minutes} min` : `about ${minutes} min, finished on ${day}`,
  competences: 'Competences practised, with questions answered right',
  declared:
    'The person filled in this sheet themselves, from what their device has kept. It is not a certificate: nobody has checked who answered.',
  badge: 'For a digital badge (Open Badges)',
  badgeLong:
    'An organisation that knows you can issue a badge. Here is, for each finished module, the template to give it. It is not signed: alone, it proves nothing. Your name is not in it.',
  badgeOf: (title) => `Badge template: ${title}`,
};
