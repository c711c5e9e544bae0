import type { QuestionType } from '../../content/question.ts';
import { judgeSelection, reportSelection, type SelectionKey } from '../selection-judge.ts';
import { selectionKey } from '../selection.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS } from './schema.ts';

export const spot: QuestionType<'spot', SelectionKey> = {
  name: 'spot',
  attributes: ['mode'],
  optionAttributes: ['at'],
  needsId: true,
  parse,
  render,
  seconds: () => SECONDS,
  judged: (data) => data.mode === 'counted',
  key: (data) => selectionKey(data.list),
  judge: judgeSelection,
  report: reportSelection,
};
