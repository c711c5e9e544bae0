import type { QuestionType } from '../../content/question.ts';
import { judge, report, type ShortKey } from './judge.ts';
import { parse } from './parse.ts';
import { render, variantsOf } from './render.ts';
import { SECONDS } from './schema.ts';

export const short: QuestionType<'short', ShortKey> = {
  name: 'short',
  attributes: ['mode'],
  needsId: true,
  parse,
  render,
  seconds: () => SECONDS,
  judged: (data) => data.mode === 'counted',
  key: (data) => ({
    entries: data.list.options.map((option) => ({
      id: option.id,
      right: option.right,
      variants: variantsOf(option),
    })),
  }),
  judge,
  report,
};
