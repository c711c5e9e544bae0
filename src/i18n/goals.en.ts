import type { goalListWords as french, GoalWords } from './goals.fr.ts';

export const goalListWords: typeof french = {
  title: (goals) => (goals === 1 ? 'Your goal' : 'Your goals, in any order you like'),
};

export const goalWords: GoalWords = {
  states: { right: 'Done', wrong: 'Not yet', unsure: 'I don’t know' },
  giveUp: 'I don’t know',
  restart: 'Start all over again',
  showWays: 'See how to do it',
  ways: 'How to do it',
  count: (done, all) => `Goals reached: ${done} of ${all}.`,
};
