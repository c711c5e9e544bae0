import type { QuestionType } from '../../content/question.ts';
import { judge, report, type OrderKey } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS } from './schema.ts';

export const order: QuestionType<'order', OrderKey> = {
  name: 'order',
  attributes: ['swap'],
  needsId: true,
  parse,
  render,
  seconds: () => SECONDS,
  judged: () => true,
  key: (data) => ({ items: data.list.options.map((option) => option.id), swaps: data.swaps }),
  judge,
  report,
};
