import { judgePairs, reportPairs, type PairsKey } from '../../content/pairs.ts';
import type { QuestionType } from '../../content/question.ts';
import { goalIds, goalsKey } from '../simulation.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_A_GOAL } from './schema.ts';

export const chat: QuestionType<'chat', PairsKey> = {
  name: 'chat',
  attributes: [],
  needsId: true,
  parse,
  ids: ({ goals }) => goalIds(goals),
  render,
  seconds: ({ goals }) => goals.length * SECONDS_A_GOAL,
  judged: () => true,
  key: ({ goals }) => goalsKey(goals),
  judge: judgePairs,
  report: (key, answer) => reportPairs('performance', key, answer),
};
