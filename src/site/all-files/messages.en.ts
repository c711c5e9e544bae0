import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  format: 'Format',
  size: (count, weight) => `${count} files, about ${weight} in all, in a single zip.`,
  howTo: 'Unpack it, then put each file into your platform.',
  make: 'Gather the files',
  fetching: 'The files are arriving…',
  ready: (weight) => `Your file is ready: ${weight}.`,
  save: (name) => `Save ${name}`,
  offline: 'A file did not arrive. Check the network, then try again. If it happens again, reload the page.',
  fromDisk:
    'This page is open from a disk: the browser does not let it read the files. Open it from the site. Or take them one by one, in the list.',
};
