import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  search: 'Find a module',
  searchHint: 'One word is enough, even misspelt.',
  filters: 'Narrow down',
  theme: 'Theme',
  competence: 'What I want to be able to do',
  minutes: 'Length',
  reader: 'For whom',
  all: 'All',
  upTo: (minutes) => `${minutes} minutes at most`,
  readers: { self: 'For me', others: 'To help someone' },
  clear: 'See all again',
  found: (count) => (count === 1 ? 'One module found.' : `${count} modules found.`),
  none: 'No module with these words. Try another one, or choose from the list.',
  noneSo: 'No module has all of this. Take away a choice, or pick one from the list.',
  results: 'Modules found',
  more: 'Show more',
  small:
    'the a an of for by on in with to at and or not i me my it is are be do does how what who which this that',
};
