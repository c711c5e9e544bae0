import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  states: { new: 'To discover', begun: 'Begun', done: 'Done' },
  continue: 'Continue',
  waits: (title) => `Opens after “${title}”`,
  back: 'Course',
  quitShort: 'Leave',
  backDone: 'Module done. Back to the course',
  finished: 'The course is done. You can see it all again.',
};
