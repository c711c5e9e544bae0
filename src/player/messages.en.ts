import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  screens: 'Screens of the module',
  screen: (place, count) => `Screen ${place} of ${count}`,
  finished: 'End of the module',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  saved: {
    device: {
      saved: 'Saved on this device.',
      saving: 'Saving…',
      unsaved: 'Not saved yet: this device has no room left. We keep trying.',
      gone: 'This device keeps nothing. Your answers stay on this page.',
    },
    lms: {
      saved: 'Saved.',
      saving: 'Saving…',
      unsaved: 'Not saved yet, we keep trying. You can go on.',
      gone: 'The platform no longer saves. Your answers stay on this device: open the module again from the platform.',
    },
  },
  closeWord: 'Close',
  quit: 'Save and leave',
  closedHeading: 'See you soon.',
  closed: 'It is saved. You can close this page.',
  backToPlatform: 'Back to the platform',
  closedUnsaved: 'The platform did not receive everything. Your answers are kept on this device.',
};
