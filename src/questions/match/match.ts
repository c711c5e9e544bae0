import type { QuestionType } from '../../content/question.ts';
import { judgePairs, type PairsKey } from '../../content/pairs.ts';
import { report } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_A_PAIR, type Match } from './schema.ts';

export const match: QuestionType<'match', PairsKey> = {
  name: 'match',
  attributes: [],
  needsId: true,
  parse,
  render,
  seconds: ({ sides }) => sides.length * SECONDS_A_PAIR,
  judged: () => true,
  key: keyOf,
  judge: judgePairs,
  report,
};

function keyOf({ list, sides }: Match): PairsKey {
  return {
    accepted: new Map(list.options.map(({ id }, index) => [id, [sides[index]?.target ?? '']])),
    targets: [...new Set(sides.map(({ target }) => target))],
  };
}
