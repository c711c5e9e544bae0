import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  download: 'Take my answers away',
  downloadTip: 'The file holds your answers. Keep it for yourself.',
  takeIn: 'Bring back from a file',
  takeInTip: 'What is already here stays. The file adds what is missing.',
  saved: 'The file is ready, in your downloads.',
  nothing: 'Nothing is kept here for now: there is nothing to take away.',
  taken: (modules) =>
    modules === 0
      ? 'It is brought back.'
      : modules === 1
        ? 'It is brought back: one module has returned.'
        : `It is brought back: ${modules} modules have returned.`,
  refused: {
    foreign:
      'This file does not come from here. Look for a file named “declic-mon-espace-… .json”. Nothing has changed.',
    damaged: 'This file is damaged and cannot be brought back. Nothing has changed here.',
    newer:
      'This file comes from a newer version. Load this page again, then try once more. Nothing has changed.',
    full: 'There is not enough room on this device. Nothing has changed.',
    blocked: 'This browser lets us keep nothing. The file is still good: try it on another one.',
  },
};
