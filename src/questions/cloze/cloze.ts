import type { QuestionType } from '../../content/question.ts';
import { judge, report, type ClozeKey } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_A_CHOICE, SECONDS_A_WORD, type Cloze } from './schema.ts';

export const cloze: QuestionType<'cloze', ClozeKey> = {
  name: 'cloze',
  attributes: ['mode', 'typed'],
  needsId: true,
  parse,
  render,
  seconds: ({ gaps, typed }) => gaps.length * (typed ? SECONDS_A_WORD : SECONDS_A_CHOICE),
  judged: ({ mode }) => mode === 'counted',
  key: keyOf,
  judge,
  report,
};

function keyOf({ list, gaps, typed, words }: Cloze): ClozeKey {
  return {
    typed,
    gaps: list.options.map(({ id }, index) => ({ id, accepted: gaps[index]?.accepted ?? [] })),
    targets: words.map(({ id }) => id),
  };
}
