import type { messages as frenchMessages, toolWords as frenchToolWords } from './messages.fr.ts';

/** Words of the pages themselves. */
export const messages: typeof frenchMessages = {
  flag: 'A browser to practise. Nothing is real, nothing is sent.',
  address: 'Address:',
  encrypted: 'Encrypted connection',
  bare: 'Connection without encryption',
  identity: 'Identity of the site',
  site: 'Name of the site:',
  secret: 'Nobody can read on the way what you send.',
  open: 'Others may read on the way what you send. Write nothing secret there.',
  padlock: 'The padlock does not say who runs the site.',
  newTab: 'new tab',
  arrives: (name, weight) => `File: ${name}, ${weight}.`,
  cookies: 'Cookies',
  accept: 'Accept all',
  refuse: 'Refuse all',
  choose: 'Choose',
  manage: 'Manage my choices',
  choices: 'Your choices',
  save: 'Save my choices',
  keep: 'Keep my choices',
};

/** Words of the tools around the pages. */
export const toolWords: typeof frenchToolWords = {
  tabs: 'Tabs',
  closeTab: (title) => `Close the tab: ${title}`,
  tabClosed: 'The tab is closed.',
  tabOpened: 'A new tab has opened.',
  back: 'Back',
  history: 'History',
  downloads: (count) => `Downloads: ${count}`,
  noDownload: 'No file for now.',
  arrived: (file) => `In your downloads: ${file}.`,
  cookies: {
    accepted: 'Cookies accepted',
    refused: 'Cookies refused',
    chosen: 'Cookies chosen',
  },
  askAgain: (said) => `${said}: see again`,
};
