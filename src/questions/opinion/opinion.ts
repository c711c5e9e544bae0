import type { QuestionType } from '../../content/question.ts';
import type { SelectionKey } from '../selection-judge.ts';
import { selectionKey } from '../selection.ts';
import { judge, report } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS } from './schema.ts';

export const opinion: QuestionType<'opinion', SelectionKey> = {
  name: 'opinion',
  attributes: [],
  needsId: true,
  parse,
  render,
  seconds: () => SECONDS,
  judged: () => false,
  key: (data) => selectionKey(data.list),
  judge,
  report,
};
