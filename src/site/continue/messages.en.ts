import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  title: 'Go on from where I was',
  place: ({ screen, screens }) => (screen > screens ? 'Nearly at the end' : `Screen ${screen} of ${screens}`),
  go: 'Go on',
  goTo: (title) => `“${title}”`,
  space: 'My space',
};
