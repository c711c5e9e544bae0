import { quoted } from '../../i18n/quoted.en.ts';
import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  title: 'Carry on where I left off',
  place: ({ screen, screens }) => (screen > screens ? 'Nearly at the end' : `Screen ${screen} of ${screens}`),
  go: 'Carry on',
  goTo: (title) => quoted(title),
  space: 'My space',
};
