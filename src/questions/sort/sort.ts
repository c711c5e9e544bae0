import { judgePairs, type PairsKey } from '../../content/pairs.ts';
import type { QuestionType } from '../../content/question.ts';
import { report } from './judge.ts';
import { parse } from './parse.ts';
import { render } from './render.ts';
import { SECONDS_AN_ITEM, type Sort } from './schema.ts';

export const sort: QuestionType<'sort', PairsKey> = {
  name: 'sort',
  attributes: [],
  needsId: true,
  parse,
  render,
  seconds: ({ list }) => list.options.length * SECONDS_AN_ITEM,
  judged: () => true,
  key: keyOf,
  judge: judgePairs,
  report,
};

function keyOf({ list, groups }: Sort): PairsKey {
  const targetsOf = (item: string): readonly string[] =>
    groups.flatMap(({ id, items }) => (items.includes(item) ? id : []));
  return {
    accepted: new Map(list.options.map(({ id }) => [id, targetsOf(id)])),
    targets: groups.map(({ id }) => id),
  };
}
