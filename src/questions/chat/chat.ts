import type { PairsKey } from '../../content/pairs.ts';
import type { QuestionType } from '../../content/question.ts';
import { judgedByGoals } from '../goals-type.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_A_GOAL } from './schema.ts';

export const chat: QuestionType<'chat', PairsKey> = {
  ...judgedByGoals(SECONDS_A_GOAL),
  name: 'chat',
  parse,
  render,
};
