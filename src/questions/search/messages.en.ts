import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  flag: 'A search engine to practise. Nothing is real, nothing is sent.',
  results: (words) => `Results for “${words}”`,
  ad: 'Ad',
  summary: 'Automatic summary',
  sources: (count) => (count === 1 ? 'See the source' : `See the ${count} sources`),
  choose: 'This is my answer',
  chosen: 'Your answer',
  noted: 'Noted. Your goals have not changed.',
  back: 'Back to the results',
  words: 'Your words',
  submit: 'Search',
  ready: 'Or touch a search that is ready:',
  nearest: 'Here is the search that comes nearest to your words.',
  unknown: 'This exercise knows only the searches that are ready. Touch one of them.',
  small: 'the a an of for by on in with who what and or is are my your his her how to',
};
