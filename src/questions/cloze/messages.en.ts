import type { messages as french, written as frenchWritten } from './messages.fr.ts';

export const messages: typeof french = {
  fillAll: 'Fill in every gap first. “I don’t know” is an answer too.',
};

export const written: typeof frenchWritten = {
  gap: (number) => `Gap ${number}`,
  gapOf: (number, count) => `Gap ${number} of ${count}`,
  choose: 'Choose…',
  words: (which) => `${which === '' ? 'The words' : which}:`,
  whole: 'The whole text',
};
