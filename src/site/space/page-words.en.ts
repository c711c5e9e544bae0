import { wordingNotice } from '../../content/digcomp-labels.en.ts';
import type { pageWords as french } from './page-words.fr.ts';

export const pageWords: typeof french = {
  name: 'My space',
  description:
    'Carry on where you left off, look again at what is hard, keep your answers. All of it stays on this device.',
  lede: 'Here you find what you have done. No account: everything is kept on this device, and nowhere else.',
  without: 'Without JavaScript, this page cannot read what the device keeps. With it, it shows:',
  shows: [
    'the modules you have begun, to carry on at the right screen;',
    'the questions to look at again, at the right time;',
    'the modules you have finished, and what you can do;',
    'a statement to print;',
    'a file to take your answers away, or to bring them back.',
  ],
  withoutToo: 'All the modules can be read without JavaScript too.',
  data: 'My data',
  dataLong:
    'Your answers and your settings are kept by this browser. You can take them away, bring them back or erase them.',
  notice: wordingNotice,
};
