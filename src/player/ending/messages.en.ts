import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  review: 'To look at again, any time',
  reviewScreen: (place) => `See screen ${place} again`,
  nothingCounted: 'Coming back is a way of learning too.',
  unseen: 'There are screens left to discover.',
  unseenScreen: (place) => `Go to screen ${place}`,
  open: 'Some questions still wait for your answer.',
  print: 'Print my sheet',
  restart: 'Start again',
  restartAsk: 'Start again from the beginning? Your answers will be erased.',
  restartYes: 'Yes, start again',
  restartNo: 'No, keep everything',
};
