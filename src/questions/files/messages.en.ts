import type { acts as frenchActs, messages as frenchMessages } from './messages.fr.ts';

/** Words of what the author wrote. */
export const messages: typeof frenchMessages = {
  flag: 'Folders to practise. Nothing is real, nothing gets lost.',
  bin: 'Bin',
  unsaved: 'Not saved yet',
  empty: 'This folder is empty.',
  inside: (folder) => `In: ${folder}`,
  open: 'Open',
  names: 'Possible names:',
  putIn: 'I put it in:',
  mail: 'Email to send',
  to: 'To',
  subject: 'Subject',
  attached: 'Attachments',
};

/** Words of what the element draws. */
export const acts: typeof frenchActs = {
  nothing: 'none',
  find: 'Find a file by its name',
  found: (count) => (count === 0 ? 'No file has these letters.' : `Files found: ${count}.`),
  back: (folder) => `Back: ${folder}`,
  pick: 'Choose a file to see what can be done with it.',
  choose: 'Choose…',
  newName: 'New name',
  rename: 'Rename',
  moveTo: 'Move to…',
  move: 'Move',
  saveIn: 'Save in…',
  save: 'Save',
  throw: 'Put in the bin',
  restore: 'Restore',
  attach: 'Attach to the email',
  detach: 'Take off the email',
  renamed: (name) => `The file is now called ${name}.`,
  moved: (name, folder) => `${name} is now in: ${folder}.`,
  joined: (name) => `${name} is attached to the email.`,
  parted: (name) => `${name} is no longer attached to the email.`,
};
