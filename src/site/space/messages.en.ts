import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  blocked: 'This browser lets us keep nothing here. No harm done: all the modules work all the same.',
  blockedTip: 'A private window or a setting is often the reason.',
  file: 'This page is opened from a file. Some browsers then keep each page apart: modules may be missing here.',
  empty: 'Nothing is kept here for now. Choose a module: it will wait for you here.',
  choose: 'Choose a module',
  begun: 'Carry on where I left off',
  again: 'To look at again',
  dueLong: 'Coming back to things a little later helps you remember. Nothing is marked.',
  nothingDue: 'Nothing to look at again today.',
  later: (count, day) =>
    count === 1
      ? `One exercise will come back on ${day}.`
      : `${count} exercises will come back, the first on ${day}.`,
  deck: 'Cards to turn over',
  level: 'My check-up',
  levelText: 'Your answers to the check-up are kept on this device.',
  levelGo: 'See my check-up',
  done: 'Finished modules',
  doneOn: (day) => `Finished on ${day}`,
  doneSome: 'Finished',
  abilities: 'What I can do now',
  byModule: 'Thanks to the modules finished',
  byCompetence: 'Thanks to the questions answered right',
};
