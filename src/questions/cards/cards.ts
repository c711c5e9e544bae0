import type { QuestionType } from '../../content/question.ts';
import type { PairsKey } from '../../content/pairs.ts';
import { cardsKey, judge, report } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS } from './schema.ts';

export const cards: QuestionType<'cards', PairsKey> = {
  name: 'cards',
  attributes: [],
  needsId: true,
  parse,
  render,
  seconds: (data) => SECONDS * data.list.options.length,
  judged: () => false,
  key: (data) => cardsKey(data.list.options.map((option) => option.id)),
  judge,
  report,
};
