import type { badgeWords as french } from './badge-words.fr.ts';

export const badgeWords: typeof french = {
  issuer: 'Organisation that issues the badge',
  name: (title) => `Badge template: ${title}`,
  description: 'Unsigned template: it proves nothing until an organisation has completed and signed it.',
  narrative: (title, questions) =>
    `See all the screens of the module “${title}” and answer its ${questions} practice questions. “I don’t know” is an answer.`,
};
