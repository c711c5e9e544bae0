import type { QuestionType } from '../../content/question.ts';
import { judge, report, type PlanKey } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS } from './schema.ts';

export const plan: QuestionType<'plan', PlanKey> = {
  name: 'plan',
  attributes: [],
  needsId: true,
  parse,
  render,
  seconds: () => SECONDS,
  judged: () => false,
  key: (data) => ({ gestures: data.list.options.map((option) => option.id) }),
  judge,
  report,
};
